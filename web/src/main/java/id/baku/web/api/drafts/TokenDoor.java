package id.baku.web.api.drafts;

import id.baku.platform.NotPermitted;
import id.baku.security.AdmittedToken;
import id.baku.security.ApiTokenDoor;
import id.baku.security.ApiTokenUse;
import id.baku.web.api.HttpRefusal;
import id.baku.web.security.ClientAddress;
import id.baku.web.security.TenantFromToken;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Asks for a token and lets its agency act. It comes in the header Authorization and nowhere else, since addresses are written into logs.
 *
 * @source RFC 6750 §2.1, §3
 */
@Provider
@ByToken
@Priority(Priorities.AUTHENTICATION)
public class TokenDoor implements ContainerRequestFilter {

  static final String CHALLENGE = "Bearer realm=\"baku\"";
  private static final int UNAUTHORIZED = 401;
  private static final Pattern BEARER = Pattern.compile("(?i)Bearer +(\\S+) *");

  @Inject ApiTokenDoor door;
  @Inject ApiTokenUse use;
  @Inject TenantFromToken tenant;
  @Inject TokenPace pace;
  @Context HttpServletRequest request;

  @Override
  public void filter(ContainerRequestContext context) {
    List<String> sent = context.getHeaders().get(HttpHeaders.AUTHORIZATION);
    if (sent == null || sent.isEmpty()) {
      throw new HttpRefusal(UNAUTHORIZED, "api-token.not-good", Map.of(HttpHeaders.WWW_AUTHENTICATE, CHALLENGE));
    }
    AdmittedToken token = admitted(sent.size() == 1 ? sent.getFirst() : "");
    pace.enter("token " + token.id());
    tenant.use(token);
    use.note(token);
  }

  /** Whoever tries out tokens is slowed down at the same pace as whoever has one. */
  private AdmittedToken admitted(String header) {
    String stranger = "address " + ClientAddress.of(request);
    pace.demand(stranger);
    Matcher bearer = BEARER.matcher(header);
    try {
      return door.admit(bearer.matches() ? bearer.group(1) : null);
    } catch (NotPermitted refused) {
      pace.enter(stranger);
      throw new HttpRefusal(UNAUTHORIZED, refused.code(), Map.of(HttpHeaders.WWW_AUTHENTICATE, CHALLENGE + ", error=\"invalid_token\""));
    }
  }
}
