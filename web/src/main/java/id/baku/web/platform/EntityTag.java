package id.baku.web.platform;

import id.baku.platform.Digests;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Weak validators of answers: same bytes, same tag. Weak, since the server may compress the body on its way.
 *
 * @source RFC 9110 §8.8.3 and §13.1.2
 */
public final class EntityTag {

  private static final Pattern ONE = Pattern.compile("(?:W/)?(\"[\\x21\\x23-\\x7e\\x80-\\xff]*\")");

  private EntityTag() {}

  static String of(byte[] body, int length) {
    MessageDigest digest = Digests.sha256();
    digest.update(body, 0, length);
    return "W/\"" + Base64.getUrlEncoder().withoutPadding().encodeToString(digest.digest()).substring(0, 27) + "\"";
  }

  /** Whether a header {@code If-None-Match} (a list, or {@code *}) names this tag; compared weakly. */
  public static boolean matches(String ifNoneMatch, String tag) {
    if (ifNoneMatch == null || tag == null) {
      return false;
    }
    if (ifNoneMatch.strip().equals("*")) {
      return true;
    }
    String opaque = tag.startsWith("W/") ? tag.substring(2) : tag;
    Matcher listed = ONE.matcher(ifNoneMatch);
    while (listed.find()) {
      if (listed.group(1).equals(opaque)) {
        return true;
      }
    }
    return false;
  }
}
