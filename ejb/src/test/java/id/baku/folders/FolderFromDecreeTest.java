package id.baku.folders;

import static org.assertj.core.api.Assertions.assertThat;

import id.baku.decrees.DecreeHeader;
import id.baku.decrees.Dictum;
import id.baku.decrees.ParsedDecree;
import id.baku.decrees.ParsedStandard;
import id.baku.decrees.Signatory;
import id.baku.platform.Json;
import id.baku.platform.SigningCapacity;
import id.baku.regulations.Registry;
import id.baku.standards.Audience;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FolderFromDecreeTest {

  private static final LocalDate FIXED = LocalDate.of(2025, 2, 3);

  @Test
  void standards_of_one_name_and_of_none_are_all_kept() {
    Map<String, String> files = files(header("berlaku sejak tanggal ditetapkan", "Kepala Dinas"),
        standard("Izin Trayek", 1), standard("Izin Trayek", 2), standard(null, 3));
    assertThat(files.keySet()).contains("standards/izin-trayek.json", "standards/izin-trayek-2.json",
        "standards/layanan-3.json").hasSize(4);
  }

  @Test
  void decree_holds_from_the_day_its_own_words_name() {
    assertThat(header("Keputusan ini mulai berlaku pada tanggal 1 Januari 2026", "K").inForceOn())
        .isEqualTo(LocalDate.of(2026, 1, 1));
    assertThat(header("Keputusan ini mulai berlaku sejak tanggal ditetapkan", "K").inForceOn()).isEqualTo(FIXED);
    assertThat(header("Keputusan ini mulai berlaku terhitung mulai tanggal 1 Nopember 2026.", "K").inForceOn())
        .isEqualTo(LocalDate.of(2026, 11, 1));
    assertThat(header("Keputusan ini mulai berlaku pada tanggal 30 Februari 2026", "K").inForceOn()).isEqualTo(FIXED);
    assertThat(header("Keputusan ini mulai berlaku sejak ditetapkan dan Keputusan tanggal 3 Maret 2020 dicabut", "K").inForceOn())
        .isEqualTo(FIXED);
  }

  @Test
  void name_behind_a_position_never_goes_in() {
    assertThat(files(header("x", "KEPALA DINAS, NAMA CONTOH"), standard("Izin", 1)).get("decrees/1-2025.json"))
        .contains("KEPALA DINAS").doesNotContain("NAMA CONTOH");
    assertThat(files(header("x", "a.n. BUPATI, SEKRETARIS DAERAH, NAMA CONTOH"), standard("Izin", 1)).get("decrees/1-2025.json"))
        .contains("a.n. BUPATI, SEKRETARIS DAERAH").doesNotContain("NAMA CONTOH");
  }

  @Test
  void capacity_of_the_signatory_goes_in_without_his_or_her_name() {
    DecreeHeader header = new DecreeHeader("1/2025", "Judul", FIXED, "Metro", "Kepala Dinas",
        new Signatory("Nama Contoh", null, null, "Plt. KEPALA DINAS,", SigningCapacity.ACTING_VACANT), List.of(), List.of(), List.of(), List.of());
    assertThat(files(header, standard("Izin", 1)).get("decrees/1-2025.json"))
        .contains("\"capacity\": \"ACTING_VACANT\"").doesNotContain("Nama Contoh");
  }

  @Test
  void a_second_decree_adds_a_version_and_keeps_what_was_edited_by_hand() {
    String before = files(header("x", "Kepala Dinas"), standard("Izin", 1)).get("standards/izin.json").replace("\"name\": \"Izin\"", "\"name\": \"Izin Usaha\"");
    DecreeHeader later = new DecreeHeader("2/2026", "Judul", FIXED.plusYears(1), "Metro", "Kepala Dinas", new Signatory(null, null, null, "Kepala", SigningCapacity.HOLDER),
        List.of(), List.of(), List.of(), List.of());
    String both = new FolderFromDecree(Registry.of("{\"regulations\": []}"), null, Audience.PUBLIC)
        .files(new ParsedDecree("x.txt", "", null, later, List.of(standard("Izin", 1)), List.of(), List.of(), List.of()), "0".repeat(64), path -> Optional.of(before))
        .get("standards/izin.json");
    StandardFile file = Json.read(both, StandardFile.class);
    assertThat(file.service().name()).isEqualTo("Izin Usaha");
    assertThat(file.versions()).extracting(v -> v.decree()).containsExactly("1/2025", "2/2026");
    String again = new FolderFromDecree(Registry.of("{\"regulations\": []}"), null, Audience.PUBLIC)
        .files(new ParsedDecree("x.txt", "", null, later, List.of(standard("Izin", 1)), List.of(), List.of(), List.of()), "0".repeat(64), path -> Optional.of(both))
        .get("standards/izin.json");
    assertThat(Json.read(again, StandardFile.class).versions()).hasSize(2);
  }

  @Test
  void a_service_is_not_named_after_who_signed() {
    DecreeHeader header = new DecreeHeader("1/2025", "Judul", FIXED, "Metro", "Kepala Dinas",
        new Signatory("Nama Contoh", null, null, "KEPALA DINAS", SigningCapacity.HOLDER), List.of(), List.of(), List.of(), List.of());
    assertThat(files(header, standard("Konsultasi dengan Nama Contoh", 1)).keySet()).contains("standards/konsultasi-dengan-kepala-dinas.json");
  }

  private static Map<String, String> files(DecreeHeader header, ParsedStandard... standards) {
    return new FolderFromDecree(Registry.of("{\"regulations\": []}"), null, Audience.PUBLIC)
        .files(new ParsedDecree("x.txt", "", null, header, List.of(standards), List.of(), List.of(), List.of()), "0".repeat(64), path -> Optional.empty());
  }

  private static ParsedStandard standard(String name, int number) {
    return new ParsedStandard(null, null, name, number, Map.of(), number);
  }

  private static DecreeHeader header(String dictum, String position) {
    return new DecreeHeader("1/2025", "Judul", FIXED, "Metro", "Kepala Dinas", new Signatory("Nama", null, null, position, SigningCapacity.HOLDER),
        List.of(), List.of(), List.of(), List.of(new Dictum("KEDUA", dictum)));
  }
}
