package id.baku.security;

import id.baku.platform.Json;
import id.baku.security.model.Token;
import id.baku.security.store.KeptFormStore;
import id.baku.security.store.KeptFormStore.Row;
import id.baku.tenancy.CrossTenant;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Keeps for an hour what somebody typed into a form whose session was over, and gives it back to the same account in the same browser. Whose it is
 * a mark in the form says, which only this installation can have written; it lies sealed.
 */
@Stateless
@CrossTenant("what is typed belongs to the person until it is saved")
public class KeptForms {

  private static final Duration KEPT = Duration.ofHours(1);
  private static final String OWNER = "form-owner";
  private static final int LONGEST_MARK = 1_000;

  @Inject KeptFormStore forms;
  @Inject InstallationKey key;
  @Inject Actor actor;
  @Inject Clock clock;

  /** Says in a form whose it is. @param place where the person is */
  @Public("one's own alone: the account is the one that acts")
  public String mark(String place) {
    byte[] words = (actor.own() + " " + place).getBytes(StandardCharsets.UTF_8);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(key.sealed().seal(words, OWNER));
  }

  /**
   * Keeps what was typed.
   *
   * @param mark that stood in the form
   * @param token that the browser keeps
   * @return whether it is kept; nothing is for a mark that this installation did not write
   */
  @Public("the mark says whose it is; nothing is told")
  public boolean keep(String mark, String token, String page, Map<String, List<String>> fields) {
    Optional<String> owner = owner(mark);
    if (owner.isEmpty()) {
      return false;
    }
    String[] parts = owner.get().split(" ", 2);
    long account = Long.parseLong(parts[0]);
    byte[] sealed = key.sealed().seal(Json.write(fields).getBytes(StandardCharsets.UTF_8), sealedAt(account, page));
    Instant now = clock.instant();
    return forms.keep(Token.hash(token), account, new Row(page, parts[1], sealed), now, now.plus(KEPT));
  }

  /** Where the person was when he or she last typed; empty when nothing is kept. */
  @Public("the door has found out who it is")
  public Optional<String> place(long account, String token) {
    return forms.of(Token.hash(token), account, clock.instant()).stream().map(Row::place).findFirst();
  }

  /** All that this browser keeps of the person. */
  @Public("one's own alone: the account is the one that acts")
  public List<KeptForm> own(String token) {
    return forms.of(Token.hash(token), actor.own(), clock.instant()).stream().flatMap(row -> opened(row, actor.own())).toList();
  }

  /** It was given back. @param page null for all */
  @Public("one's own alone: the account is the one that acts")
  public void forget(String token, String page) {
    forms.drop(Token.hash(token), actor.own(), page);
  }

  private Optional<String> owner(String mark) {
    try {
      return mark == null || mark.length() > LONGEST_MARK ? Optional.empty()
          : Optional.of(new String(key.sealed().open(Base64.getUrlDecoder().decode(mark), OWNER), StandardCharsets.UTF_8));
    } catch (IllegalArgumentException | IllegalStateException notOurs) {
      return Optional.empty();
    }
  }

  /** Nothing of what another key sealed. */
  private Stream<KeptForm> opened(Row row, long account) {
    try {
      String json = new String(key.sealed().open(row.fields(), sealedAt(account, row.page())), StandardCharsets.UTF_8);
      Map<String, List<String>> fields = new LinkedHashMap<>();
      Json.read(json, Map.class).forEach((name, values) -> fields.put(String.valueOf(name), ((List<?>) values).stream().map(String::valueOf).toList()));
      return Stream.of(new KeptForm(row.page(), row.place(), fields));
    } catch (IllegalStateException otherKey) {
      return Stream.empty();
    }
  }

  private static String sealedAt(long account, String page) {
    return "kept-form/" + account + page;
  }
}
