package id.baku.links;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Which addresses are those of the public network: of IPv4 all but those that are set apart, of IPv6 only those that were ever given out, and none
 * that wraps an IPv4 address which is not public.
 *
 * @source IANA IPv4 and IPv6 Special-Purpose Address Registries (RFC 6890); RFC 6598 (carrier-grade NAT), RFC 6052 (NAT64), RFC 7526 (6to4 is over),
 *     RFC 5214 (ISATAP)
 */
final class PublicAddresses implements Predicate<InetAddress> {

  private static final List<Block> IPV4_SET_APART = blocks("0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16",
      "172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24", "192.88.99.0/24", "192.168.0.0/16", "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24",
      "224.0.0.0/4", "240.0.0.0/4",
      "168.63.129.16/32"); // public in form, but the host machine's own in one large cloud
  private static final List<Block> IPV6_GIVEN_OUT = blocks("2000::/3");
  /** Teredo and its neighbours, documentation, 6to4. */
  private static final List<Block> IPV6_SET_APART = blocks("2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20");
  private static final Block NAT64 = Block.of("64:ff9b::/96");
  private static final int IPV4_BYTES = 4;
  private static final int IPV6_BYTES = 16;
  private static final int ISATAP_AT = 8;

  @Override
  public boolean test(InetAddress address) {
    byte[] bytes = address.getAddress();
    if (address instanceof Inet4Address) {
      return !within(IPV4_SET_APART, bytes);
    }
    if (NAT64.holds(bytes) || isIsatap(bytes)) {
      return !within(IPV4_SET_APART, Arrays.copyOfRange(bytes, IPV6_BYTES - IPV4_BYTES, IPV6_BYTES))
          && (NAT64.holds(bytes) || isGivenOut(bytes));
    }
    return isGivenOut(bytes);
  }

  private static boolean isGivenOut(byte[] bytes) {
    return within(IPV6_GIVEN_OUT, bytes) && !within(IPV6_SET_APART, bytes);
  }

  /** An interface that carries its IPv4 address: 0000:5efe or 0200:5efe before it. */
  private static boolean isIsatap(byte[] bytes) {
    return (bytes[ISATAP_AT] & 0xfd) == 0 && bytes[ISATAP_AT + 1] == 0 && bytes[ISATAP_AT + 2] == 0x5e && bytes[ISATAP_AT + 3] == (byte) 0xfe;
  }

  private static boolean within(List<Block> blocks, byte[] bytes) {
    return blocks.stream().anyMatch(block -> block.holds(bytes));
  }

  private static List<Block> blocks(String... written) {
    return Stream.of(written).map(Block::of).toList();
  }

  /** All addresses that begin with the same bits. */
  private record Block(byte[] start, int bits) {

    static Block of(String written) {
      String[] parts = written.split("/");
      try {
        return new Block(InetAddress.getByName(parts[0]).getAddress(), Integer.parseInt(parts[1]));
      } catch (UnknownHostException impossible) {
        throw new IllegalStateException(written, impossible);
      }
    }

    boolean holds(byte[] address) {
      if (address.length != start.length) {
        return false;
      }
      int whole = bits / Byte.SIZE;
      int mask = 0xff00 >> bits % Byte.SIZE & 0xff;
      return Arrays.equals(address, 0, whole, start, 0, whole) && (mask == 0 || ((address[whole] ^ start[whole]) & mask) == 0);
    }
  }
}
