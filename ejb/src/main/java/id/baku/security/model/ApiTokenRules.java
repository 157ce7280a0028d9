package id.baku.security.model;

import id.baku.platform.HiddenSigns;
import id.baku.platform.InvalidInput;
import id.baku.security.TokenScope;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a token must be before it is drawn. */
public final class ApiTokenRules {

  public static final int LONGEST_NAME = 100;

  private ApiTokenRules() {}

  /** Last day a token drawn today may have. */
  public static LocalDate latest(LocalDate today) {
    return today.plusYears(1);
  }

  /** Everything that is wrong, each with its field: api-token.name, api-token.scopes-missing, api-token.until. */
  public static List<InvalidInput> problems(String name, Set<TokenScope> scopes, LocalDate until, LocalDate today) {
    List<InvalidInput> problems = new ArrayList<>();
    if (name == null || name.isBlank() || name.strip().length() > LONGEST_NAME || HiddenSigns.areIn(name)) {
      problems.add(new InvalidInput("api-token.name", Map.of("max", LONGEST_NAME), "name"));
    }
    if (scopes.isEmpty()) {
      problems.add(new InvalidInput("api-token.scopes-missing", Map.of(), "scopes"));
    }
    if (until == null || until.isBefore(today) || until.isAfter(latest(today))) {
      problems.add(new InvalidInput("api-token.until", Map.of(), "until"));
    }
    return problems;
  }
}
