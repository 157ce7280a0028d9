package id.baku.web.security;

import java.util.Arrays;

/** The network address of a caller, as far as it tells callers apart. */
final class ClientAddress {

  private static final int GROUPS_OF_A_NETWORK = 4;

  private ClientAddress() {}

  /** An IPv6 caller owns a whole /64 and may choose among its addresses, so the network counts, not the address. */
  static String of(String remoteAddress) {
    if (remoteAddress == null || remoteAddress.indexOf(':') < 0 || remoteAddress.contains(".")) {
      return String.valueOf(remoteAddress);
    }
    String[] groups = expanded(remoteAddress).split(":");
    return String.join(":", Arrays.copyOf(groups, Math.min(groups.length, GROUPS_OF_A_NETWORK)));
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
