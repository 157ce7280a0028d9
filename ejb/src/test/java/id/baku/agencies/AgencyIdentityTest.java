package id.baku.agencies;

import static org.assertj.core.api.Assertions.assertThat;

import id.baku.platform.InvalidInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AgencyIdentityTest {

  @Test
  void an_agency_of_which_everything_is_known_has_nothing_wrong() {
    AgencyIdentity identity = AgencyIdentity.typed("  Dinas   Kesehatan Kota Metro ", "Dinkes Metro", "", "Jalan Raya 1, Metro",
        "Telp. (0725) 41 234", "Dinas@Metrokota.GO.id", "https://dinkes.metrokota.go.id/");
    assertThat(identity.problems()).isEmpty();
    assertThat(identity).isEqualTo(new AgencyIdentity("Dinas Kesehatan Kota Metro", "Dinkes Metro", null, "Jalan Raya 1, Metro",
        "(0725) 41 234", "dinas@metrokota.go.id", "https://dinkes.metrokota.go.id/"));
  }

  @Test
  void everything_that_is_wrong_is_told_at_once_and_at_its_field() {
    AgencyIdentity identity = AgencyIdentity.typed(" ", "D", "\u202Ehsilagnirb", "Jl", "tanya satpam", "dinas@", "javascript:alert(1)");
    assertThat(identity.problems()).extracting(problem -> problem.fields().getFirst() + " " + problem.code()).containsExactly(
        "name field.missing", "shortName field.too-short", "parentBody field.hidden-signs", "address field.too-short",
        "phone field.phone", "email field.email", "website field.url");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0721 481166", "(0721) 481166", "0721-481166", "0721.481.166", "+62 721 481166", "+62721481166", "0721 – 481166",
      "tel: 0721 481166", "0721/481166", "(0721)481166"})
  void a_number_may_be_written_in_ten_ways(String typed) {
    AgencyIdentity identity = AgencyIdentity.typed("Dinas", "Dinas", null, null, typed, null, null);
    assertThat(identity.problems()).isEmpty();
    assertThat(identity.phone()).matches("[+()0-9][0-9() .-]{4,30}");
    assertThat(identity.phone().replaceAll("\\D", "")).endsWith("721481166");
  }

  @ParameterizedTest
  @CsvSource({"1", "000000000", "0721 481166 / 0721 482344", "0721xxxxxx", "12345678901234567890"})
  void what_is_no_number_is_refused(String typed) {
    assertThat(AgencyIdentity.typed("Dinas", "Dinas", null, null, typed, null, null).problems()).extracting(InvalidInput::code)
        .containsExactly("field.phone");
  }

  @Test
  void a_letter_of_four_bytes_counts_as_one_and_a_line_of_a_megabyte_is_too_long() {
    assertThat(AgencyIdentity.typed("\uD837\uDF00".repeat(200), "Dinas", null, null, null, null, null).problems()).isEmpty();
    assertThat(AgencyIdentity.typed("a".repeat(1 << 20), "Dinas", null, "(".repeat(1 << 20), "0".repeat(1 << 20), "a@".repeat(1 << 19),
        "https://" + "a".repeat(1 << 20)).problems()).extracting(InvalidInput::code)
        .containsExactly("field.too-long", "field.too-long", "field.phone", "field.email", "field.url");
  }
}
