package id.baku.onboarding;

import id.baku.onboarding.store.ApplicationStore;
import id.baku.security.LinkToken;
import id.baku.security.MailLinks;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The link that proves the address of whoever applies. */
@Dependent
public class ApplicationLinks implements MailLinks {

  /** Public page, below the product's own address. */
  public static final String PAGE = "/daftar-instansi/konfirmasi";

  @Inject ApplicationStore applications;

  @Override
  public boolean isFor(String kind) {
    return kind.equals(ApplicationBox.CONFIRM.code());
  }

  @Override
  public Optional<String> draw(Map<String, String> told) {
    String token = LinkToken.drawn();
    boolean waits = applications.token(UUID.fromString(told.get("application")), LinkToken.hash(token)) > 0;
    return waits ? Optional.of(PAGE + "?kunci=" + token) : Optional.empty();
  }
}
