package id.baku.web.onboarding;

import id.baku.onboarding.AgencyApplication;
import id.baku.onboarding.ApplicationDesk;
import id.baku.onboarding.ApplicationState;
import id.baku.platform.Capital;
import id.baku.platform.Page;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** Applications to the government in one state, newest first. What is looked at is in the address. */
@Named
@RequestScoped
public class ApplicationsPage {


  @Inject ApplicationDesk desk;

  private String state;
  private String after;
  private Page<AgencyApplication> page;
  private Long waiting;

  public Page<AgencyApplication> getPage() {
    if (page == null) {
      page = desk.list(getShown(), after);
    }
    return page;
  }

  /** The state asked for; open ones when it is none. */
  public ApplicationState getShown() {
    return getStates().stream().filter(known -> known.name().equals(state)).findFirst().orElse(ApplicationState.OPEN);
  }

  /** Those a coordinator decides or has decided. */
  public List<ApplicationState> getStates() {
    return Arrays.stream(ApplicationState.values()).filter(known -> known != ApplicationState.SENT).toList();
  }

  public long getWaiting() {
    if (waiting == null) {
      waiting = desk.waiting();
    }
    return waiting;
  }

  public LocalDate day(Instant moment) {
    return moment == null ? null : Capital.day(moment);
  }

  public String getState() {
    return state;
  }

  public void setState(String state) {
    this.state = state;
  }

  public String getAfter() {
    return after;
  }

  public void setAfter(String after) {
    this.after = after;
  }
}
