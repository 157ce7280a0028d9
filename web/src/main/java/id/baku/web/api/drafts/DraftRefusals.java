package id.baku.web.api.drafts;

import id.baku.drafts.BodyFault;
import id.baku.platform.InvalidInput;
import id.baku.platform.NotPermitted;
import id.baku.platform.ProblemException;
import id.baku.platform.Refused;
import id.baku.platform.Unmet;
import id.baku.security.Permission;
import id.baku.security.TokenScope;
import id.baku.web.api.HttpRefusal;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Tells a program what it must know to go on: the present tag, the scope that is missing, the place in what it sent. */
final class DraftRefusals {

  private static final int FORBIDDEN = 403;
  private static final int PRECONDITION_FAILED = 412;
  private static final int REFUSED = 422;
  private static final int TOO_MANY = 429;

  /** Places in the body of what use cases call by a field. */
  private static final Map<String, String> IN_BODY = Map.of("slug", "/service/slug", "servicePoint", "/service/service_point",
      "lifeEvents", "/service/life_events");

  private DraftRefusals() {}

  static <T> T told(Supplier<T> act) {
    try {
      return act.get();
    } catch (Unmet unmet) {
      Object tag = unmet.params().get("tag");
      throw new HttpRefusal(PRECONDITION_FAILED, unmet.code(), tag == null ? Map.of() : Map.of(HttpHeaders.ETAG, tag.toString()));
    } catch (NotPermitted missing) {
      throw scope(missing);
    } catch (InvalidInput | Refused refused) {
      throw placed(refused);
    }
  }

  private static HttpRefusal scope(NotPermitted missing) {
    String scope = TokenScope.allowing(Permission.valueOf(missing.params().get("permission").toString())).stream()
        .map(TokenScope::code).findFirst().orElse("");
    return new HttpRefusal(FORBIDDEN, "api-token.scope", Map.of("scope", scope),
        Map.of(HttpHeaders.WWW_AUTHENTICATE, TokenDoor.CHALLENGE + ", error=\"insufficient_scope\", scope=\"" + scope + "\""), List.of());
  }

  /** What only time can lift says for how long. */
  private static RuntimeException placed(ProblemException refused) {
    Object wait = refused.params().get("seconds");
    if (wait != null) {
      return new HttpRefusal(TOO_MANY, refused.code(), refused.params(), Map.of(HttpHeaders.RETRY_AFTER, wait.toString()), List.of());
    }
    List<BodyFault> faults = refused.fields().stream().filter(IN_BODY::containsKey)
        .map(field -> new BodyFault(IN_BODY.get(field), refused.code(), refused.params())).toList();
    return faults.isEmpty() ? refused : new HttpRefusal(REFUSED, refused.code(), refused.params(), Map.of(), faults);
  }
}
