package id.baku.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClientAddressTest {

  @ParameterizedTest
  @CsvSource({"10.1.2.3, 10.1.2.3", "2001:db8:1:2:3:4:5:6, 2001:db8:1:2", "2001:db8:1:2::9, 2001:db8:1:2",
      "2001:db8::9, 2001:db8:0:0", "::1, 0:0:0:0", "::ffff:10.1.2.3, ::ffff:10.1.2.3"})
  void counts_an_ipv6_network_as_one(String address, String counted) {
    assertThat(ClientAddress.of(address)).isEqualTo(counted);
  }
}
