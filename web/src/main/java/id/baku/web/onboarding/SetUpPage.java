package id.baku.web.onboarding;

import id.baku.onboarding.SetUp;
import id.baku.onboarding.SetUpDesk;
import id.baku.onboarding.SetUpStep;
import id.baku.platform.InvalidInput;
import id.baku.web.imports.Told;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;

/** The guided set-up: what is done, what waits, and what is left for later with its reason. */
@Named
@ViewScoped
public class SetUpPage implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final String ADDRESS = "/kelola/mulai";

  @Inject SetUpDesk desk;
  @Inject Told told;

  private String chosen;
  private String reason;
  private transient SetUp setUp;

  public SetUp getSetUp() {
    if (setUp == null) {
      setUp = desk.progress();
    }
    return setUp;
  }

  /** The step that is to be left for later; null when the address names none. */
  public SetUpStep getStep() {
    return Arrays.stream(SetUpStep.values()).filter(step -> step.name().equals(chosen)).findFirst().orElse(null);
  }

  public void skip() {
    try {
      desk.skip(getStep(), reason);
      told.goTo(ADDRESS);
    } catch (InvalidInput wrong) {
      told.refused("tunda:reason", told.words(wrong));
    }
  }

  public void resume(SetUpStep step) {
    desk.resume(step);
    told.goTo(ADDRESS);
  }

  public String getChosen() {
    return chosen;
  }

  public void setChosen(String chosen) {
    this.chosen = chosen;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
