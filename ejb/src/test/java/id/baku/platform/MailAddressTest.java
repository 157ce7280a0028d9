package id.baku.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailAddressTest {

  @ParameterizedTest
  @ValueSource(strings = {"layanan@kota.go.id", "o'neil+arsip_2@a-b.contoh.co.id", "x@xn--fsq.xn--p1ai"})
  void one_of_any_usual_kind_is_one(String text) {
    assertThat(MailAddress.isOne(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a", "a@b", "a@.id", "a@b..id", "a..b@c.id", ".a@c.id", "a@-c.id", "a@c.i", "a b@c.id", "a@c.id,b@c.id", "<a@c.id>", "a@c.id\nBcc: b@c.id",
      "a?bcc=b@c.id", "a&b@c.id", "a%0Ab@c.id", "\u0430dmin@kota.go.id", "a@k\u043Eta.go.id"})
  void what_could_be_another_thing_in_a_link_or_a_header_is_none(String text) {
    assertThat(MailAddress.isOne(text)).isFalse();
  }

  @Test
  void it_is_as_long_as_mail_servers_take() {
    assertThat(MailAddress.isOne("a".repeat(247) + "@bcd.id")).isTrue();
    assertThat(MailAddress.isOne("a".repeat(248) + "@bcd.id")).isFalse();
    assertThat(MailAddress.isOne(null)).isFalse();
  }

  @Test
  void blanks_around_it_and_capitals_are_no_difference() {
    assertThat(MailAddress.read(" Layanan@Kota.go.id ")).isEqualTo("layanan@kota.go.id");
    assertThatThrownBy(() -> MailAddress.read(null)).isInstanceOfSatisfying(InvalidInput.class, problem -> assertThat(problem.code()).isEqualTo("field.email"));
  }
}
