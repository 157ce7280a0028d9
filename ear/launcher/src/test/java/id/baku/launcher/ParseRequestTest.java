package id.baku.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.baku.decrees.DecreeParser;
import id.baku.decrees.ParsedDecree;
import id.baku.launcher.ParseCommand.Request;
import id.baku.standards.Audience;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What {@code ./baku parse} is asked for, and what {@code --lint} prints. */
class ParseRequestTest {

  @Test
  void one_thing_at_a_time() {
    assertThat(Request.of(List.of("sk.txt"))).isEqualTo(new Request(Path.of("sk.txt"), null, Audience.PUBLIC, false));
    assertThat(Request.of(List.of("sk.txt", "--lint")).lint()).isTrue();
    assertThat(Request.of(List.of("sk.txt", "--folder", "t", "--audience", "agencies")).audience()).isEqualTo(Audience.AGENCIES);
    for (List<String> wrong : List.of(List.<String>of(), List.of("--lint", "sk.txt", "x"), List.of("sk.txt", "--folder", "t", "--lint"))) {
      assertThatThrownBy(() -> Request.of(wrong)).isInstanceOf(PlainFailure.class).hasMessageContaining("--lint");
    }
  }

  @Test
  void one_json_object_a_line() throws IOException {
    ParsedDecree decree = new DecreeParser().parse("""
        Jenis Pelayanan: Konsultasi

        | No | Komponen | Uraian |
        |---|---|---|
        | 1 | Persyaratan | Surat |
        | 2 | Jumlah Pelaksana | 2 (tiga) orang |
        | 3 | Biaya/Tarif | Gratis |
        """, "uji.md");
    StringWriter out = new StringWriter();
    List<String> totals = DecreeLint.write(decree, Path.of("../../tenants/_default"), out);

    List<JsonObject> findings = out.toString().lines().map(line -> Json.createReader(new StringReader(line)).readObject()).toList();
    assertThat(findings).hasSize(12).allSatisfy(f ->
        assertThat(f).containsKeys("rule", "severity", "standard", "component", "line", "quote", "message"));
    assertThat(findings).filteredOn(f -> f.getString("rule").equals("L01")).singleElement().satisfies(f -> {
      assertThat(f.getString("component")).isEqualTo("jumlah_pelaksana");
      assertThat(f.getInt("line")).isEqualTo(6);
      assertThat(f.getString("severity")).isEqualTo("error");
      assertThat(f.getString("quote")).isEqualTo("2 (tiga)");
    });
    assertThat(totals).first().isEqualTo("Temuan: 12");
  }
}
