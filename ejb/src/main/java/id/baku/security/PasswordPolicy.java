package id.baku.security;

import id.baku.platform.Json;
import id.baku.security.model.PasswordRules;
import id.baku.security.store.AccountStore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;

/** The rules of passwords with the list of common ones, which is read once: {@code tenants/_default/common-passwords}. */
@ApplicationScoped
public class PasswordPolicy {

  private static final String LIST = "common-passwords";

  @Inject AccountStore accounts;

  private volatile PasswordRules rules;

  /** @throws id.baku.platform.InvalidInput saying what is wrong with it */
  public void check(String password, String name, String email) {
    rules().check(password, name, email);
  }

  /** A list that was not loaded yet is asked for again. */
  private PasswordRules rules() {
    PasswordRules known = rules;
    if (known == null) {
      Set<String> common = Set.copyOf(accounts.reference(LIST).map(json -> Json.read(json, Common.class).passwords()).orElse(List.of()));
      known = new PasswordRules(common);
      rules = common.isEmpty() ? null : known;
    }
    return known;
  }

  /** The part of the document that is used here. */
  public record Common(List<String> passwords) {}
}
