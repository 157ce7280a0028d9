package id.baku.links;

import java.math.BigInteger;
import java.net.IDN;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Name of a host in the one spelling that is asked: lower case, letters of other scripts as {@code xn--}, without the dot at the end, and an IPv4
 * address in whatever spelling as the four decimal numbers it stands for.
 *
 * @source RFC 1123 §2.1, RFC 5891, RFC 6761, RFC 8375; WHATWG URL, "IPv4 parser"
 */
final class HostName {

  private static final int MAX_LENGTH = 253;
  private static final Pattern LABEL = Pattern.compile("[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?");
  private static final Pattern NUMBER = Pattern.compile("\\d+|0x[0-9a-f]*");
  /** Never beyond the own house. */
  private static final Set<String> INSIDE = Set.of("localhost", "localdomain", "local", "internal", "intranet", "private", "lan", "home", "corp",
      "workgroup");
  private static final String HOME = ".home.arpa";
  /** Nobody will ever have a name below these in the public tree. */
  private static final Set<String> NOWHERE = Set.of("invalid", "test", "example", "onion", "alt");
  private static final BigInteger ALL_IPV4 = BigInteger.ONE.shiftLeft(32);

  private HostName() {}

  /**
   * @param typed as it stands in an address; an IPv6 address in brackets
   * @throws NotAsked BAD_FORM, NOT_PUBLIC, UNKNOWN_HOST
   */
  static String of(String typed) throws NotAsked {
    if (typed.startsWith("[")) {
      return ipv6(typed);
    }
    String name = ascii(typed);
    String[] labels = name.split("\\.", -1);
    String last = labels[labels.length - 1];
    if (NUMBER.matcher(last).matches()) {
      return ipv4(labels);
    }
    if (!Arrays.stream(labels).allMatch(label -> LABEL.matcher(label).matches())) {
      throw new NotAsked(LinkVerdict.BAD_FORM);
    }
    if (labels.length == 1 || INSIDE.contains(last) || name.endsWith(HOME)) {
      throw new NotAsked(LinkVerdict.NOT_PUBLIC);
    }
    if (NOWHERE.contains(last)) {
      throw new NotAsked(LinkVerdict.UNKNOWN_HOST, name);
    }
    return name;
  }

  private static String ascii(String typed) throws NotAsked {
    try {
      String name = IDN.toASCII(typed).toLowerCase(Locale.ROOT);
      name = name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
      if (!name.isEmpty() && name.length() <= MAX_LENGTH) {
        return name;
      }
    } catch (IllegalArgumentException unreadable) {
      // told below
    }
    throw new NotAsked(LinkVerdict.BAD_FORM);
  }

  /** One to four numbers, each decimal, octal or hexadecimal, of which the last one fills what is left. */
  private static String ipv4(String[] parts) throws NotAsked {
    if (parts.length > 4) {
      throw new NotAsked(LinkVerdict.BAD_FORM);
    }
    BigInteger address = BigInteger.ZERO;
    for (int i = 0; i < parts.length; i++) {
      BigInteger number = number(parts[i]);
      boolean last = i == parts.length - 1;
      BigInteger limit = last ? ALL_IPV4.shiftRight(8 * i) : BigInteger.valueOf(256);
      if (number.compareTo(limit) >= 0) {
        throw new NotAsked(LinkVerdict.BAD_FORM);
      }
      address = address.add(last ? number : number.shiftLeft(8 * (3 - i)));
    }
    long bits = address.longValue();
    return (bits >> 24) + "." + (bits >> 16 & 255) + "." + (bits >> 8 & 255) + "." + (bits & 255);
  }

  private static BigInteger number(String part) throws NotAsked {
    try {
      if (part.startsWith("0x")) {
        return part.length() == 2 ? BigInteger.ZERO : new BigInteger(part.substring(2), 16);
      }
      return part.length() > 1 && part.startsWith("0") ? new BigInteger(part, 8) : new BigInteger(part);
    } catch (NumberFormatException unreadable) {
      throw new NotAsked(LinkVerdict.BAD_FORM);
    }
  }

  /** Only what can be nothing but an IPv6 address goes to the JDK's reader, which would ask for names. */
  private static String ipv6(String typed) throws NotAsked {
    if (typed.matches("\\[[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*]")) {
      try {
        return InetAddress.getByName(typed).getHostAddress();
      } catch (UnknownHostException unreadable) {
        // told below
      }
    }
    throw new NotAsked(LinkVerdict.BAD_FORM);
  }
}
