package id.baku.web.directory;

import id.baku.onboarding.ApplicationBox;
import id.baku.web.platform.Links;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;

/** Where the link of the mail leads: pressing the button proves the address. Only looking does nothing, since programs that check mail do so. */
@Named("applyConfirm")
@RequestScoped
public class ApplyConfirmPage implements FormPage {

  @Inject ApplicationBox box;
  @Inject Links link;

  private String key = "";
  private Boolean good;

  @Override
  public int open(Visit visit) {
    key = visit.typed("kunci");
    return FINE;
  }

  @Override
  public int send(Visit visit) {
    key = visit.typed("kunci");
    if (visit.isFromElsewhere()) {
      return HttpServletResponse.SC_FORBIDDEN;
    }
    good = box.confirm(key);
    return good ? FINE : NOT_READABLE;
  }

  @Override
  public String next() {
    return link.getApply();
  }

  @Override
  public boolean isSample() {
    return false;
  }

  public String getKey() {
    return key;
  }

  public boolean isDone() {
    return Boolean.TRUE.equals(good);
  }

  public boolean isSpent() {
    return Boolean.FALSE.equals(good);
  }
}
