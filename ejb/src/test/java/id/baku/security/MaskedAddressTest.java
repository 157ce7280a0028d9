package id.baku.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MaskedAddressTest {

  @Test
  void only_the_first_letter_and_the_house_are_left() {
    assertThat(MaskedAddress.of("siti.aminah@contoh.id")).isEqualTo("s…@contoh.id");
    assertThat(MaskedAddress.of("😀x@contoh.id")).isEqualTo("😀…@contoh.id");
    assertThat(MaskedAddress.of("@contoh.id")).isEqualTo("…");
    assertThat(MaskedAddress.of("siti")).isEqualTo("…");
  }

  @Test
  void what_a_mail_server_says_names_nobody() {
    assertThat(MaskedAddress.within("550 5.1.1 <siti@contoh.id>: Recipient rejected, see budi@contoh.id; $1 \\ ok"))
        .isEqualTo("550 5.1.1 <s…@contoh.id>: Recipient rejected, see b…@contoh.id; $1 \\ ok");
    assertThat(MaskedAddress.within(null)).isNull();
  }
}
