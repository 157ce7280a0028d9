package id.baku.web.security;

import id.baku.platform.Setting;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The network address of a caller, as far as it tells callers apart. */
public final class ClientAddress {

  private static final int LONGEST = 45;
  private static final int GROUPS_OF_A_NETWORK = 4;
  /** Some proxies write the port of the connection behind the address, and an IPv6 address then in brackets. */
  private static final Pattern WITH_PORT = Pattern.compile("\\[([0-9A-Fa-f:.]+)](?::\\d{1,5})?|(\\d{1,3}(?:\\.\\d{1,3}){3}):\\d{1,5}");

  private ClientAddress() {}

  /**
   * Whoever sent this request. Behind a proxy that is named in the setting {@code PROXIES} it is whom the proxy names:
   * the last entry of the last X-Forwarded-For, which the proxy itself wrote, while those before it anybody can make up. Behind
   * a proxy that is not named all callers look like one.
   */
  public static String of(HttpServletRequest request) {
    List<String> named = Collections.list(request.getHeaders("X-Forwarded-For"));
    return of(request.getRemoteAddr(), named.isEmpty() ? null : named.getLast(),
        Set.of(Setting.PROXIES.value().orElse("").strip().split("\\s*,\\s*")));
  }

  static String of(String remote, String forwardedFor, Set<String> proxies) {
    if (forwardedFor == null || remote == null || !proxies.contains(remote)) {
      return of(remote);
    }
    String[] named = forwardedFor.strip().split("\\s*,\\s*");
    String last = named.length == 0 ? "" : withoutPort(named[named.length - 1]);
    return of(last.isEmpty() || last.length() > LONGEST ? remote : last);
  }

  /** An IPv6 caller owns a whole /64 and may choose among its addresses, so the network counts, not the address. */
  static String of(String remoteAddress) {
    if (remoteAddress == null || remoteAddress.indexOf(':') < 0 || remoteAddress.contains(".")) {
      return String.valueOf(remoteAddress);
    }
    String[] groups = expanded(remoteAddress).split(":");
    return String.join(":", Arrays.copyOf(groups, Math.min(groups.length, GROUPS_OF_A_NETWORK)));
  }

  private static String withoutPort(String named) {
    Matcher found = WITH_PORT.matcher(named);
    return found.matches() ? found.group(found.group(1) == null ? 2 : 1) : named;
  }

  private static String expanded(String address) {
    int gap = address.indexOf("::");
    if (gap < 0) {
      return address;
    }
    String head = address.substring(0, gap);
    long before = head.isEmpty() ? 0 : head.split(":").length;
    String tail = address.substring(gap + 2);
    long after = tail.isEmpty() ? 0 : tail.split(":").length;
    String zeros = "0:".repeat((int) Math.max(0, 8 - before - after));
    return (head.isEmpty() ? "" : head + ":") + zeros + tail;
  }
}
