package id.baku.folders;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing of a sample agency can be taken for true of a real office. */
class SampleRulesTest {

  private static final References KNOWN = new References(Set.of(), Set.of("kota-metro", "kota-contoh"),
      Set.of("kota-contoh"), Set.of(), Set.of());
  private static final String SAMPLE = agency("Dinas Pasar (contoh)", "kota-contoh", ", \"sample\": true");

  @Test
  void one_of_an_invented_government_that_says_what_it_is_fits() {
    assertThatCode(() -> check(SAMPLE, "{\"email\": \"a@dinas.example\", \"phone\": \"(0000) 123456\", \"web\": \"https://www.lapor.go.id\","
        + " \"number\": \"500.16/042/X/2026\", \"fee\": 120000, \"day\": \"2026-02-16\", \"raw\": \"WA 0000 7109 0900, Rp 1.650.000\"}"))
        .doesNotThrowAnyException();
  }

  @Test
  void one_of_a_real_government_is_refused_and_so_is_a_real_one_of_an_invented_government() {
    refused(agency("Dinas Pasar (contoh)", "kota-metro", ", \"sample\": true"), "{}", "/government");
    refused(agency("Dinas Pasar", "kota-contoh", ""), "{}", "/government");
  }

  @Test
  void one_whose_name_does_not_say_it_is_refused() {
    refused(agency("Dinas Pasar", "kota-contoh", ", \"sample\": true"), "{}", "/name");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a@dinas.go.id", "https://pasar.id/x", "www.pasar.com", "a@example.evil.id"})
  void one_with_an_address_that_may_be_somebodys_is_refused(String address) {
    refused(SAMPLE, "{\"raw\": \"Kirim ke " + address + "\"}", "standards/x.json");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0721 481166", "(0721) 481166", "0812-3456-7890", "+62 812 3456 7890", "081234567890"})
  void one_with_a_number_that_may_be_somebodys_is_refused(String number) {
    refused(SAMPLE, "{\"raw\": \"Telepon " + number + "\"}", "standards/x.json");
  }

  private static void refused(String agency, String standard, String where) {
    assertThatThrownBy(() -> check(agency, standard)).isInstanceOf(FolderProblem.class).hasMessageContaining(where);
  }

  private static void check(String agency, String standard) {
    SampleRules.check(new TenantFolder("x", file("agency.json", agency), file("service-points.json", "{}"), null, List.of(),
        List.of(file("standards/x.json", standard))), KNOWN);
  }

  private static String agency(String name, String government, String more) {
    return "{\"name\": \"" + name + "\", \"short_name\": \"" + name + "\", \"government\": \"" + government + "\"" + more + "}";
  }

  private static FolderFile file(String path, String json) {
    return new FolderFile("x/" + path, json, "0");
  }
}
