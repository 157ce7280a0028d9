package id.baku.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClientAddressTest {

  @ParameterizedTest
  @CsvSource({"10.1.2.3, 10.1.2.3", "2001:db8:1:2:3:4:5:6, 2001:db8:1:2", "2001:db8:1:2::9, 2001:db8:1:2",
      "2001:db8::9, 2001:db8:0:0", "::1, 0:0:0:0", "::ffff:10.1.2.3, ::ffff:10.1.2.3"})
  void counts_an_ipv6_network_as_one(String address, String counted) {
    assertThat(ClientAddress.of(address)).isEqualTo(counted);
  }

  @ParameterizedTest
  @CsvSource(nullValues = "none", delimiter = '|', value = {
    "10.0.0.9 | none                   | 10.0.0.9",
    "10.0.0.9 | 203.0.113.7            | 203.0.113.7",
    "10.0.0.9 | 1.1.1.1, 203.0.113.7   | 203.0.113.7",
    "10.0.0.9 | 2001:db8:1:2::9        | 2001:db8:1:2",
    "10.0.0.9 | 203.0.113.7:5678       | 203.0.113.7",
    "10.0.0.9 | [::1]:123              | 0:0:0:0",
    "10.0.0.9 | [2001:db8:1:2::9]:443  | 2001:db8:1:2",
    "10.0.0.9 | [2001:db8:1:2::9]      | 2001:db8:1:2",
    "10.0.0.9 | 1.1.1.1:9, [2001:db8:1:2:3:4:5:6]:1 | 2001:db8:1:2",
    "10.0.0.9 | ,                      | 10.0.0.9",
    "8.8.8.8  | 203.0.113.7            | 8.8.8.8",
  })
  void only_a_proxy_that_was_named_is_believed_and_only_what_it_wrote_itself(String remote, String forwarded, String caller) {
    assertThat(ClientAddress.of(remote, forwarded, Set.of("10.0.0.9"))).isEqualTo(caller);
  }
}
