package id.baku.links;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicAddressesTest {

  private static final PublicAddresses PUBLIC = new PublicAddresses();

  @ParameterizedTest
  @ValueSource(strings = {"1.1.1.1", "8.8.8.8", "9.255.255.255", "11.0.0.0", "100.63.255.255", "100.128.0.0", "126.255.255.255", "128.0.0.1",
      "169.253.255.255", "169.255.0.0", "172.15.255.255", "172.32.0.0", "192.0.1.0", "192.167.255.255", "192.169.0.0", "198.17.255.255", "198.20.0.0",
      "203.0.112.255", "203.0.114.0", "223.255.255.255", "2001:4860:4860::8888", "2400:cb00::1", "2606:4700::1111", "2a00:1450:4001::5e",
      "2001:200::1", "3ffe:ffff::1", "64:ff9b::808:808"})
  void addresses_of_the_public_network_are_asked(String address) throws UnknownHostException {
    assertThat(PUBLIC.test(InetAddress.getByName(address))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "0.0.0.0", "0.1.2.3", "10.0.0.1", "10.255.255.255", "100.64.0.1", "100.100.100.200", "100.127.255.255", "127.0.0.1", "127.255.255.254",
      "169.254.169.254", "169.254.0.1", "172.16.0.1", "172.31.255.255", "192.0.0.1", "192.0.0.192", "192.0.2.1", "192.88.99.1", "192.168.0.1",
      "192.168.255.255", "198.18.0.1", "198.19.255.255", "198.51.100.7", "203.0.113.9", "224.0.0.1", "239.255.255.255", "240.0.0.1", "255.255.255.255",
      "168.63.129.16",
      "::", "::1", "fe80::1", "febf::1", "fec0::1", "fc00::1", "fd00:ec2::254", "ff02::1", "ff0e::1", "100::1", "2001:db8::1", "3fff::1", "5f00::1",
      "4000::1", "2001::1", "2001:0:4136:e378:8000:63bf:3fff:fdd2", "2001:10::1", "2001:20::1", "2002:7f00:1::", "2002:c0a8:1::1", "2002:808:808::1",
      "64:ff9b::7f00:1", "64:ff9b::a9fe:a9fe", "64:ff9b::10.0.0.1", "64:ff9b:1::808:808", "::127.0.0.1", "::10.0.0.1",
      "2400:cb00::5efe:10.0.0.1", "2400:cb00::200:5efe:192.168.1.1", "fe80::5efe:8.8.8.8"})
  void all_others_are_not(String address) throws UnknownHostException {
    assertThat(PUBLIC.test(InetAddress.getByName(address))).isFalse();
  }

  /** What Java makes of an IPv4 address in an IPv6 one. */
  @Test
  void a_mapped_address_is_judged_as_the_one_it_stands_for() throws UnknownHostException {
    assertThat(PUBLIC.test(InetAddress.getByName("::ffff:127.0.0.1"))).isFalse();
    assertThat(PUBLIC.test(InetAddress.getByName("::ffff:a9fe:a9fe"))).isFalse();
    assertThat(PUBLIC.test(InetAddress.getByName("::ffff:8.8.8.8"))).isTrue();
  }

  /** A name may have been given an address in its raw form. */
  @Test
  void nothing_that_the_jdk_calls_local_is_public() throws UnknownHostException {
    for (int first = 0; first < 256; first++) {
      for (int second = 0; second < 256; second++) {
        InetAddress address = InetAddress.getByAddress("dinas.contoh.go.id", new byte[] {(byte) first, (byte) second, 7, 7});
        if (address.isAnyLocalAddress() || address.isLoopbackAddress() || address.isLinkLocalAddress() || address.isSiteLocalAddress()
            || address.isMulticastAddress()) {
          assertThat(PUBLIC.test(address)).as("%s", address).isFalse();
        }
      }
    }
  }
}
