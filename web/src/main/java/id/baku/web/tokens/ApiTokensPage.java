package id.baku.web.tokens;

import id.baku.platform.Ids;
import id.baku.platform.InvalidInput;
import id.baku.platform.NotFound;
import id.baku.platform.ProblemException;
import id.baku.security.ApiTokenView;
import id.baku.security.ApiTokenView.Standing;
import id.baku.security.ApiTokens;
import id.baku.security.RoleDay;
import id.baku.security.TokenScope;
import id.baku.web.imports.Told;
import id.baku.web.platform.Formats;
import id.baku.web.platform.Language;
import id.baku.web.standards.AgencyDay;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** The agency's tokens, a form for one more, and the one that was just drawn: it is shown in this answer and never again. */
@Named
@ViewScoped
public class ApiTokensPage implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final String ADDRESS = "/kelola/instansi/token";
  private static final String FORM = "buat";

  @Inject ApiTokens tokens;
  @Inject AgencyDay day;
  @Inject RoleDay roleDay;
  @Inject Language language;
  @Inject Told told;

  private String chosen;
  /** What the address chose: a form is sent without its address. */
  private String asked;
  private String name;
  private TokenScope[] scopes = {};
  private LocalDate until;
  private transient List<ApiTokenView> all;
  private transient String drawn;

  /** @throws NotFound for a token to be revoked that is none of this agency's */
  public void load() {
    asked = chosen;
    if (asked != null && getRevocable() == null) {
      throw new NotFound("api-token.unknown");
    }
    getAll();
  }

  public void draw() {
    List<InvalidInput> wrong = ApiTokens.problems(name, scopesOnce(), until, today());
    wrong.forEach(this::refuse);
    if (!wrong.isEmpty()) {
      return;
    }
    try {
      drawn = tokens.draw(name, scopesOnce(), until);
      name = null;
      scopes = new TokenScope[0];
      until = null;
    } catch (ProblemException refused) {
      refuse(refused);
    }
    all = null;
  }

  /** A form may say the same twice. */
  Set<TokenScope> scopesOnce() {
    return Set.copyOf(Arrays.asList(scopes));
  }

  public void revoke() {
    tokens.revoke(Ids.parse(asked));
    told.goTo(ADDRESS);
  }

  public List<ApiTokenView> getAll() {
    if (all == null) {
      all = tokens.list();
    }
    return all;
  }

  /** The token somebody is asked about before it ends; null when none is, or it has ended. */
  public ApiTokenView getRevocable() {
    return asked == null ? null : getAll().stream()
        .filter(token -> token.id().toString().equals(asked) && token.revokedAt() == null).findFirst().orElse(null);
  }

  public Standing standing(ApiTokenView token) {
    return token.standing(today());
  }

  /** "22 November 2026, 15.30 WIB", where the agency is. */
  public String when(Instant moment) {
    Formats format = Formats.of(language.getLocale());
    return format.date(day.of(moment)) + ", " + format.time(day.timeOf(moment), day.zone().getId());
  }

  private LocalDate today() {
    return roleDay.today();
  }

  private void refuse(ProblemException problem) {
    told.refused(problem.fields().isEmpty() ? null : FORM + ":" + problem.fields().getFirst(), told.words(problem));
  }

  public TokenScope[] getPossible() {
    return TokenScope.values();
  }

  public LocalDate getLatest() {
    return ApiTokens.latest(today());
  }

  /** The secret, in the one answer to drawing it; null in all others. */
  public String getDrawn() {
    return drawn;
  }

  public String getChosen() {
    return chosen;
  }

  public void setChosen(String chosen) {
    this.chosen = chosen;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public TokenScope[] getScopes() {
    return scopes;
  }

  public void setScopes(TokenScope[] scopes) {
    this.scopes = scopes;
  }

  public LocalDate getUntil() {
    return until;
  }

  public void setUntil(LocalDate until) {
    this.until = until;
  }
}
