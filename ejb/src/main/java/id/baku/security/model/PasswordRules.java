package id.baku.security.model;

import id.baku.platform.InvalidInput;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What may be a password: long, and not what anybody would try first. Neither kinds of signs nor a regular change are asked for.
 *
 * @source OWASP ASVS 5.0 6.2 (password security); NIST SP 800-63B-4 3.1.1.2
 */
public final class PasswordRules {

  public static final int SHORTEST = 12;
  public static final int LONGEST = 1024;

  /** Signs beside a common or own word that make no password of it. */
  private static final int TOO_FEW_BESIDE = 6;
  private static final int SHORTEST_WORD = 4;
  private static final int LONGEST_WORD = 40;
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private final Set<String> common;

  /** @param common passwords of many, in lower case */
  public PasswordRules(Set<String> common) {
    this.common = common;
  }

  /**
   * @param name of the person, of whose words it may not be made
   * @param email likewise
   * @throws InvalidInput password.too-short, password.too-long, password.own or password.common
   */
  public void check(String password, String name, String email) {
    int length = password == null ? 0 : password.codePointCount(0, password.length());
    refuseIf(length < SHORTEST, "password.too-short", SHORTEST);
    refuseIf(password.length() > LONGEST, "password.too-long", LONGEST);
    String plain = Normalizer.normalize(password, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    refuseIf(Stream.of(name, email).flatMap(PasswordRules::words).anyMatch(word -> littleBeside(squeezed(plain), word)), "password.own", 0);
    refuseIf(isCommon(plain), "password.common", 0);
  }

  private static void refuseIf(boolean wrong, String code, int bound) {
    if (wrong) {
      throw new InvalidInput(code, Map.of("bound", bound), "password");
    }
  }

  private static Stream<String> words(String text) {
    String plain = text == null ? "" : text.toLowerCase(Locale.ROOT);
    return Stream.concat(Stream.of(squeezed(plain), squeezed(plain.replaceFirst("@.*", ""))), BETWEEN_WORDS.splitAsStream(plain))
        .filter(word -> word.length() >= SHORTEST_WORD);
  }

  private static String squeezed(String text) {
    return BETWEEN_WORDS.matcher(text).replaceAll("");
  }

  private boolean isCommon(String plain) {
    if (plain.chars().distinct().count() < SHORTEST_WORD) {
      return true;
    }
    for (int from = 0; from < plain.length(); from++) {
      int end = Math.min(plain.length(), from + LONGEST_WORD);
      for (int to = from + SHORTEST_WORD; to <= end; to++) {
        String piece = plain.substring(from, to);
        if (common.contains(piece) && littleBeside(plain, piece)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean littleBeside(String plain, String word) {
    return plain.contains(word) && plain.replace(word, "").length() < TOO_FEW_BESIDE;
  }
}
