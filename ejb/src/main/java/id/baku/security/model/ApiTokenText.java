package id.baku.security.model;

import java.security.SecureRandom;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A token as it is handed over: {@code baku_x7k2m9qa_} and 43 signs. What searches repositories for secrets that slipped in finds it by
 * its first letters; people tell tokens apart by the eight signs after them, which are no part of the secret.
 */
public record ApiTokenText(String prefix, String whole) {

  private static final Pattern FORM = Pattern.compile("baku_([a-z0-9]{8})_[A-Za-z0-9_-]{43}");
  private static final String SIGNS = "abcdefghijkmnpqrstuvwxyz23456789";
  private static final int PREFIX_LENGTH = 8;
  private static final SecureRandom RANDOM = new SecureRandom();

  public static ApiTokenText drawn() {
    StringBuilder prefix = new StringBuilder();
    RANDOM.ints(PREFIX_LENGTH, 0, SIGNS.length()).forEach(place -> prefix.append(SIGNS.charAt(place)));
    return new ApiTokenText(prefix.toString(), "baku_" + prefix + "_" + Token.drawn());
  }

  /** Empty when it cannot be a token: then nobody need be asked. @param sent anything, also null */
  public static Optional<ApiTokenText> of(String sent) {
    Matcher form = FORM.matcher(sent == null ? "" : sent);
    return form.matches() ? Optional.of(new ApiTokenText(form.group(1), sent)) : Optional.empty();
  }

  /** 32 bytes: all that is kept of the secret. */
  public byte[] hash() {
    return Token.hash(whole);
  }

  /** The secret stays out of every log. */
  @Override
  public String toString() {
    return "baku_" + prefix + "_…";
  }
}
