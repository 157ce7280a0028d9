package id.baku.decrees;

import static org.assertj.core.api.Assertions.assertThat;

import id.baku.platform.SigningCapacity;
import id.baku.standards.DecreeView;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SignatoryRedactionTest {

  private final SignatoryRedaction redaction = new SignatoryRedaction(new Signatory("BUDI  SANTOSO, S.Sos.", null, null, null, null), "Camat");

  @Test
  void name_and_number_go_wherever_they_stand() {
    assertThat(redaction.of("Hubungi Bapak Budi Santoso, NIP. 19700101 199003 1 005 di kantor"))
        .isEqualTo("Hubungi Bapak Camat, [NIP] di kantor");
    assertThat(redaction.of("Budi\nSantoso, 19700101-199003-1-005")).isEqualTo("Camat, [NIP]");
    assertThat(redaction.of((String) null)).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"sk-budi-santoso.pdf", "SK_BUDI_SANTOSO.pdf", "Dra. Budi Santoso", "konsultasi-budi-santoso"})
  void file_names_and_addresses_name_somebody_too(String words) {
    assertThat(redaction.isNamedIn(words)).isTrue();
    assertThat(redaction.of(words)).contains("Camat").doesNotContainIgnoringCase("santoso");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Budi Santosoputra", "Budi", "Telepon 081234567890", "Nomor 000.8.3.4/359.a/07/2024", "tanggal 20240527"})
  void nothing_else_goes(String words) {
    assertThat(redaction.isNamedIn(words)).isFalse();
  }

  @Test
  void every_text_of_a_document_is_looked_at_and_the_rest_stays() {
    var decree = new DecreeView(null, "1/2024", "Judul", "Camat", "Metro", LocalDate.of(2024, 5, 27), null, LocalDate.of(2024, 5, 27), null,
        "Camat, Budi Santoso", "Pembina", SigningCapacity.HOLDER, List.of("bahwa \"Budi Santoso\" berwenang"), List.of(),
        List.of(new DecreeView.Dictum("KESATU", "NIP 197001011990031005")), "budi_santoso.txt", "0".repeat(64));
    assertThat(redaction.of(decree, DecreeView.class)).isEqualTo(new DecreeView(null, "1/2024", "Judul", "Camat", "Metro", LocalDate.of(2024, 5, 27),
        null, LocalDate.of(2024, 5, 27), null, "Camat, Camat", "Pembina", SigningCapacity.HOLDER, List.of("bahwa \"Camat\" berwenang"), List.of(),
        List.of(new DecreeView.Dictum("KESATU", "[NIP]")), "Camat.txt", "0".repeat(64)));
  }

  @Test
  void without_a_signatory_numbers_still_go() {
    assertThat(new SignatoryRedaction(null, null).of("Budi Santoso, NIP 19700101 199003 1 005")).isEqualTo("Budi Santoso, [NIP]");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "ARINAL S. WIRAYUDA, S.H. | Konsultasi dengan Arinal S. Wirayuda    | Konsultasi dengan Camat",
      "ARINAL S. WIRAYUDA, S.H. | Arinal Wirayuda melayani               | Camat melayani",
      "ARINAL S. WIRAYUDA, S.H. | konsultasi-arinal-s-wirayuda           | konsultasi-Camat",
      "Drs. H. BUDI SANTOSO M.M. | Bapak Budi Santoso                    | Bapak Camat",
      "SUHARTO, S.H.            | Meja Suharto dan SUHARTO, S.H.         | Meja Camat dan Camat, S.H.",
      "CAHAYA, S.H.             | memberi cahaya pada ruang              | memberi cahaya pada ruang",
      "X, S.H.                  | lantai X                               | lantai X"})
  void a_name_is_found_however_it_was_printed(String printed, String words, String shown) {
    assertThat(new SignatoryRedaction(new Signatory(printed, null, null, null, null), "Camat").of(words)).isEqualTo(shown);
  }

  @ParameterizedTest
  @ValueSource(strings = {"19690719 199003 1 005", "1969 0719 1990 03 1 005", "19690719/199003/1/005", "196907191990031005", "NIP. 19690719-199003-1-005"})
  void an_employee_number_is_found_however_it_is_grouped(String number) {
    assertThat(redaction.of("Kepala, " + number + ", ruang 2")).isEqualTo("Kepala, [NIP], ruang 2");
    assertThat(SignatoryRedaction.masked(number)).hasSameSizeAs(number).doesNotContain("1969");
  }

  @Test
  void other_numbers_stay() {
    assertThat(redaction.of("Nomor 0812-1990-0319-0050, tahun 2024-2025, Rp 19.690.719")).contains("0812-1990-0319-0050", "19.690.719");
  }
}
