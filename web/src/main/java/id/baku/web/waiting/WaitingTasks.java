package id.baku.web.waiting;

import id.baku.archive.AgencyClosing;
import id.baku.archive.ClosingNotice;
import id.baku.onboarding.SetUp;
import id.baku.onboarding.SetUpDesk;
import id.baku.security.Actor;
import id.baku.security.Handovers;
import id.baku.security.Handovers.Waiting;
import id.baku.security.Permission;
import id.baku.web.links.LinkStates;
import id.baku.web.standards.AgencyDay;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;

/** What there is to do or to know, each asked for once a request and only for whoever may see it: one question each. */
@Named
@RequestScoped
public class WaitingTasks {

  @Inject AgencyClosing agencyClosing;
  @Inject Handovers openHandovers;
  @Inject LinkStates links;
  @Inject SetUpDesk desk;
  @Inject AgencyDay day;
  @Inject Actor actor;

  private ClosingNotice closing;
  private List<Waiting> handovers;
  private int failing;
  private SetUp setUp;

  @PostConstruct
  void look() {
    boolean describes = actor.may(Permission.DESCRIBE_AGENCY);
    closing = actor.may(Permission.READ_OWN_AGENCY) ? agencyClosing.notice().orElse(null) : null;
    handovers = actor.may(Permission.HAND_OVER) ? openHandovers.waiting() : List.of();
    failing = describes ? links.getTasks().size() : 0;
    setUp = describes ? desk.progress() : null;
  }

  public boolean isAny() {
    return closing != null || !handovers.isEmpty() || failing > 0 || isSetUpOpen();
  }

  /** Null when none is under way. */
  public ClosingNotice getClosing() {
    return closing;
  }

  /** From which day on the agency is erased. */
  public LocalDate getErasedFrom() {
    return day.of(closing.eraseAfter());
  }

  public List<Waiting> getHandovers() {
    return handovers;
  }

  /** How many addresses that the public is given lead nowhere. */
  public int getFailing() {
    return failing;
  }

  public boolean isSetUpOpen() {
    return setUp != null && !setUp.isFinished();
  }

  public SetUp getSetUp() {
    return setUp;
  }
}
