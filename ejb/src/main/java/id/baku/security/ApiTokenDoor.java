package id.baku.security;

import id.baku.platform.NotPermitted;
import id.baku.security.model.ApiTokenText;
import id.baku.security.store.ApiTokenStore;
import id.baku.security.store.ApiTokenStore.Known;
import id.baku.tenancy.CrossTenant;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;

/** Finds out for which agency a program speaks, by the hash of its token: no comparison of secrets takes place, so none can be timed. */
@Stateless
@CrossTenant("the agency is known only after the token is")
public class ApiTokenDoor {

  @Inject ApiTokenStore tokens;
  @Inject Clock clock;

  /**
   * @param sent anything
   * @throws NotPermitted api-token.not-good, api-token.expired, api-token.revoked; the last two are told only to whoever has the token
   */
  @Public("whoever has the token is the one")
  public AdmittedToken admit(String sent) {
    Known known = ApiTokenText.of(sent).flatMap(token -> tokens.atTheDoor(token.hash()))
        .orElseThrow(() -> new NotPermitted("api-token.not-good"));
    if (known.revoked()) {
      throw new NotPermitted("api-token.revoked");
    }
    if (known.validUntil().isBefore(LocalDate.ofInstant(clock.instant(), known.zone()))) {
      throw new NotPermitted("api-token.expired");
    }
    return new AdmittedToken(known.agencyId(), known.id(), known.publicId(), known.maker(), known.scopes());
  }
}
