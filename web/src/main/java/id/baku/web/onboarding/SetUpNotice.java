package id.baku.web.onboarding;

import id.baku.onboarding.SetUp;
import id.baku.onboarding.SetUpDesk;
import id.baku.security.Actor;
import id.baku.security.Permission;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** How far the set-up is, for those who may go on with it. Asked once a request. */
@Named
@RequestScoped
public class SetUpNotice {

  @Inject SetUpDesk desk;
  @Inject Actor actor;

  private SetUp setUp;

  public boolean isShown() {
    return actor.may(Permission.DESCRIBE_AGENCY) && !getSetUp().isFinished();
  }

  public SetUp getSetUp() {
    if (setUp == null) {
      setUp = desk.progress();
    }
    return setUp;
  }
}
