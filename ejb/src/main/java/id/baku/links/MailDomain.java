package id.baku.links;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The part of a mail address that can be asked about: the domain. Whether there is such a mailbox only its own server knows, and that is not asked. */
final class MailDomain {

  static final String PROTOCOL = "mailto:";
  private static final int MAX_LENGTH = 254;
  /** One address: the local part without quotes, which no agency has. */
  private static final Pattern ADDRESS = Pattern.compile("([^\\s@\"(),:;<>\\[\\]\\\\]{1,64})@([^\\s@/]+)");

  private MailDomain() {}

  /**
   * @param typed {@code mailto:} and one address; what follows a question mark does not matter
   * @return as {@link HostName} spells it
   * @throws NotAsked BAD_FORM, NOT_PUBLIC, UNKNOWN_HOST
   */
  static String of(String typed) throws NotAsked {
    Matcher address = ADDRESS.matcher(decoded(typed.substring(PROTOCOL.length()).replaceFirst("\\?.*$", "")));
    if (!address.matches() || address.group().length() > MAX_LENGTH || address.group(1).matches("\\..*|.*\\.\\..*|.*\\.")) {
      throw new NotAsked(LinkVerdict.BAD_FORM);
    }
    String domain = HostName.of(address.group(2));
    if (Character.isDigit(domain.charAt(domain.length() - 1))) { // an address of a machine is no domain
      throw new NotAsked(LinkVerdict.BAD_FORM);
    }
    return domain;
  }

  private static String decoded(String part) throws NotAsked {
    try {
      return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException unreadable) {
      throw new NotAsked(LinkVerdict.BAD_FORM);
    }
  }
}
