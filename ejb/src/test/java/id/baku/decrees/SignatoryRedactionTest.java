package id.baku.decrees;

import static org.assertj.core.api.Assertions.assertThat;

import id.baku.standards.DecreeView;
import id.baku.standards.SigningCapacity;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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
}
