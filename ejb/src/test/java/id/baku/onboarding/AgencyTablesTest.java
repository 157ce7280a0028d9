package id.baku.onboarding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.baku.platform.InvalidInput;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AgencyTablesTest {

  private static final String HEADS = "Nama instansi;Nama singkat;Nama admin pertama;Surel admin pertama;Telepon\n";

  @ParameterizedTest
  @ValueSource(strings = {"Nama instansi,Nama singkat,Nama admin pertama,Surel admin pertama\nDinas \"A\"\"B\"\"\",DA,Ani,ani@kota.go.id\n",
      "nama  INSTANSI;nama singkat;nama admin pertama;surel admin pertama\r\n\r\n\"Dinas \"\"A\"\"B\"\"\";DA;Ani;ani@kota.go.id",
      "Nama singkat*\tNama instansi*\tNama admin pertama\tSurel admin pertama\nDA\tDinas\tAni\tani@kota.go.id"})
  void any_usual_separator_order_and_case_of_the_heads_will_do(String csv) {
    List<AgencyRow> rows = rows(csv.replace("Dinas \"A\"\"B\"\"\"", "\"Dinas\"").replace("\"Dinas \"\"A\"\"B\"\"\"", "Dinas"));
    assertThat(rows).singleElement().satisfies(row -> {
      assertThat(row.text(AgencyColumn.NAME)).isEqualTo("Dinas");
      assertThat(row.text(AgencyColumn.SHORT_NAME)).isEqualTo("DA");
      assertThat(row.text(AgencyColumn.ADMIN_EMAIL)).isEqualTo("ani@kota.go.id");
    });
  }

  @Test
  void rows_are_counted_as_the_office_sees_them_and_formulas_are_known() {
    List<AgencyRow> rows = rows(HEADS + "Dinas A;A;Ani;ani@kota.go.id;+62 725 1\n\n=HYPERLINK(\"http://x\");B;@SUM(A1);b@kota.go.id;-1+1\n");
    assertThat(rows).extracting(AgencyRow::number).containsExactly(2, 4);
    assertThat(rows.get(0).formulas()).isEmpty();
    assertThat(rows.get(1).formulas()).isEqualTo(Set.of(AgencyColumn.NAME, AgencyColumn.PERSON));
  }

  @Test
  void a_file_of_excel_in_its_own_letters_is_read() {
    List<AgencyRow> rows = AgencyTables.rows(AgencyTables.csv((HEADS + "Dinas Café;C;Ani;a@kota.go.id;").getBytes(Charset.forName("windows-1252"))));
    assertThat(rows.getFirst().text(AgencyColumn.NAME)).isEqualTo("Dinas Café");
  }

  @ParameterizedTest
  @CsvSource({"'Nama instansi;Nama singkat\nA;B', agency-table.no-column", "'" + "Nama;Alamat rumah\nA;B', agency-table.unknown-column",
      "'Alamat;Alamat\nA;B', agency-table.column-twice", "'\n\n', agency-table.empty",
      "'Nama instansi;Nama singkat;Nama admin pertama;Surel admin pertama\n', agency-table.empty",
      "'Nama instansi;Nama singkat;Nama admin pertama;Surel admin pertama\nA;B;C;d@e.id;lebih', agency-table.no-head"})
  void a_table_of_another_form_is_refused_with_what_is_missing(String csv, String code) {
    assertThatThrownBy(() -> rows(csv)).isInstanceOfSatisfying(InvalidInput.class, wrong -> {
      assertThat(wrong.code()).isEqualTo(code);
      assertThat(wrong.fields()).containsExactly("file");
    });
  }

  @Test
  void lines_of_a_megabyte_and_too_many_rows_are_refused_or_shortened() {
    assertThatThrownBy(() -> rows(HEADS + "A;B;C;d@e.id;\n".repeat(AgencyTables.MAX_ROWS + 1))).hasMessageContaining("agency-table.too-many-rows");
    assertThat(rows(HEADS + "x".repeat(900_000) + ";B;C;d@e.id;").getFirst().text(AgencyColumn.NAME)).hasSize(1_000);
    assertThatThrownBy(() -> rows("x".repeat(900_000))).isInstanceOfSatisfying(InvalidInput.class, wrong ->
        assertThat(wrong.params().get("column").toString()).hasSizeLessThan(50));
    assertThatThrownBy(() -> new AgencyTables().read(new byte[AgencyTables.MAX_BYTES + 1])).hasMessageContaining("agency-table.too-large");
    assertThatThrownBy(() -> new AgencyTables().read(new byte[0])).hasMessageContaining("agency-table.no-file");
    assertThatThrownBy(() -> new AgencyTables().read(new byte[300])).hasMessageContaining("agency-table.unreadable");
  }

  private static List<AgencyRow> rows(String csv) {
    return AgencyTables.rows(AgencyTables.csv(csv.getBytes(StandardCharsets.UTF_8)));
  }
}
