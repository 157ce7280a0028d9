package id.baku.security;

import id.baku.platform.InvalidInput;
import id.baku.platform.NotFound;
import id.baku.platform.NotPermitted;
import id.baku.platform.Refused;
import id.baku.security.Trail.Subject;
import id.baku.security.model.ApiTokenRules;
import id.baku.security.model.ApiTokenText;
import id.baku.security.store.ApiTokenStore;
import id.baku.tenancy.TenantScoped;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

/** Keys by which programs act for the current agency: drawn, seen, revoked. A token is the agency's and stays when its maker leaves. */
@Stateless
@TenantScoped
public class ApiTokens {

  /** Tokens that were not revoked, at once. */
  public static final int MOST = 50;

  @Inject ApiTokenStore tokens;
  @Inject Actor actor;
  @Inject Trail trail;
  @Inject RoleDay day;
  @Inject Clock clock;

  /** What the trail keeps of a token. */
  public record Drawn(String prefix, Set<String> scopes, LocalDate goodUntil) {}

  @Permitted(Permission.MANAGE_API_TOKENS)
  public List<ApiTokenView> list() {
    return tokens.list();
  }

  /** Last day a token drawn today may have. */
  public static LocalDate latest(LocalDate today) {
    return ApiTokenRules.latest(today);
  }

  /** Everything that is wrong with what was typed, each with its field. */
  public static List<InvalidInput> problems(String name, Set<TokenScope> scopes, LocalDate until, LocalDate today) {
    return ApiTokenRules.problems(name, scopes, until, today);
  }

  /**
   * Draws a token that may do no more than whoever draws it.
   *
   * @return the token, which cannot be shown a second time: only its hash is kept
   * @throws InvalidInput the first of {@link #problems}
   * @throws NotPermitted api-token.more-than-own
   * @throws Refused api-token.name-taken, api-token.too-many
   */
  @Permitted(Permission.MANAGE_API_TOKENS)
  public String draw(String name, Set<TokenScope> scopes, LocalDate until) {
    problems(name, scopes, until, day.today()).stream().findFirst().ifPresent(problem -> {
      throw problem;
    });
    if (scopes.stream().anyMatch(scope -> !actor.mayAll(scope.permissions()))) {
      throw new NotPermitted("api-token.more-than-own", Map.of(), "scopes");
    }
    String called = name.strip();
    tokens.lock();
    refuseMore(called);
    ApiTokenText token = ApiTokenText.drawn();
    UUID id = tokens.add(token, called, scopes, actor.own(), clock.instant(), until);
    trail.record("api-token.drawn", new Subject("api-token", id.toString(), called), null, new Drawn(token.prefix(), codes(scopes), until));
    return token.whole();
  }

  /**
   * From the next request on the token opens nothing. Whoever revokes one that was revoked meanwhile has what he or she wants.
   *
   * @throws NotFound api-token.unknown also for another agency's
   */
  @Permitted(Permission.MANAGE_API_TOKENS)
  public void revoke(UUID id) {
    ApiTokenView token = tokens.list().stream().filter(known -> known.id().equals(id)).findFirst()
        .orElseThrow(() -> new NotFound("api-token.unknown"));
    if (tokens.revoke(id, actor.own(), clock.instant()) > 0) {
      trail.record("api-token.revoked", new Subject("api-token", id.toString(), token.name()),
          new Drawn(token.prefix(), codes(token.scopes()), token.validUntil()), null);
    }
  }

  private void refuseMore(String name) {
    List<ApiTokenView> living = tokens.list().stream().filter(token -> token.revokedAt() == null).toList();
    if (living.stream().anyMatch(token -> token.name().equalsIgnoreCase(name))) {
      throw new Refused("api-token.name-taken", Map.of(), "name");
    }
    if (living.size() >= MOST) {
      throw new Refused("api-token.too-many", Map.of("max", MOST));
    }
  }

  private static Set<String> codes(Set<TokenScope> scopes) {
    return scopes.stream().map(TokenScope::code).collect(Collectors.toCollection(TreeSet::new));
  }
}
