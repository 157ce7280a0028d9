package id.baku.lint;

import id.baku.decrees.DecreeParser;
import id.baku.lint.subjects.DecreeSubject;
import id.baku.standards.ComponentKind;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Short ways to write a decree for a test and to see what a rule says of it. */
final class Given {

  static final LintData DATA = data(Path.of("../tenants/_default"));

  private final List<String> lines = new ArrayList<>();
  private String header = "";
  private String group = "";

  private Given() {}

  static Given decree() {
    return new Given();
  }

  /** A decree with one standard of these components, in the order of {@link ComponentKind}. */
  static Given standard(Map<ComponentKind, String> cells) {
    return decree().with("Layanan Uji", cells);
  }

  static Given cell(ComponentKind kind, String words) {
    return standard(Map.of(kind, words));
  }

  Given header(String words) {
    header = words;
    return this;
  }

  Given group(String name) {
    group = name;
    lines.add("\nSTANDAR PELAYANAN " + name + "\n");
    return this;
  }

  /** One more standard; components that are not named get harmless words, so that the parser sees a standard. */
  Given with(String service, Map<ComponentKind, String> cells) {
    lines.add("\nJenis Pelayanan: " + service + "\n\n| No | Komponen | Uraian |\n|---|---|---|");
    Map<ComponentKind, String> all = new LinkedHashMap<>();
    for (ComponentKind kind : ComponentKind.values()) {
      all.put(kind, cells.getOrDefault(kind, HARMLESS.get(kind)));
    }
    int number = 1;
    for (Map.Entry<ComponentKind, String> cell : all.entrySet()) {
      if (Objects.nonNull(cell.getValue()) && !cell.getValue().equals("-")) {
        lines.add("| " + number++ + " | " + LABELS.get(cell.getKey()) + " | " + cell.getValue() + " |");
      }
    }
    return this;
  }

  LintSubject subject() {
    return DecreeSubject.of(new DecreeParser().parse(header + String.join("\n", lines) + "\n", "uji.md"), DATA.registry());
  }

  List<Finding> findings() {
    return new Linter(DATA).lint(subject());
  }

  /** Quotes of what the rule of this key found. */
  List<String> found(String key) {
    return findings().stream().filter(f -> f.key().equals(key)).map(Finding::quote).toList();
  }

  static LintSubject fixture(String name) {
    try (InputStream in = Given.class.getResourceAsStream("/id/baku/decrees/" + name)) {
      return DecreeSubject.of(new DecreeParser().parse(in.readAllBytes(), name), DATA.registry());
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static LintData data(Path defaults) {
    try {
      return LintData.of(Files.readString(defaults.resolve("regulations.json")),
          Files.readString(defaults.resolve("spelling.json")), Files.readString(defaults.resolve("lint-expectations.json")),
          Files.readString(defaults.resolve("service-vocabulary.json")));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** A standard nothing can be said against. */
  static final Map<ComponentKind, String> HARMLESS = Map.ofEntries(
      Map.entry(ComponentKind.REQUIREMENTS, "1. Fotokopi kartu pelajar<br>2. Surat permohonan"),
      Map.entry(ComponentKind.PROCEDURE,
          "1. Pemohon menyerahkan berkas ke loket<br>2. Petugas memeriksa berkas<br>3. Kepala menandatangani surat"),
      Map.entry(ComponentKind.COMPLETION_TIME, "Paling lambat 3 (tiga) hari kerja sejak berkas lengkap"),
      Map.entry(ComponentKind.FEE, "Tidak dipungut biaya"),
      Map.entry(ComponentKind.PRODUCT, "Surat keterangan"),
      Map.entry(ComponentKind.COMPLAINT_HANDLING, "- SP4N-LAPOR!: https://www.lapor.go.id<br>- Telepon: (0721) 481166"),
      Map.entry(ComponentKind.LEGAL_BASIS,
          "1. Undang-Undang Nomor 37 Tahun 2008 tentang Ombudsman Republik Indonesia<br>"
              + "2. Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik"),
      Map.entry(ComponentKind.FACILITIES, "1. Ruang tunggu<br>2. Kursi roda"),
      Map.entry(ComponentKind.COMPETENCE, "Memahami peraturan pelayanan"),
      Map.entry(ComponentKind.INTERNAL_SUPERVISION, "Dilakukan oleh atasan langsung"),
      Map.entry(ComponentKind.STAFF_COUNT, "3 (tiga) orang"),
      Map.entry(ComponentKind.SERVICE_GUARANTEE, "Pelayanan diberikan sesuai standar"),
      Map.entry(ComponentKind.SAFETY_GUARANTEE, "Data pemohon dijaga kerahasiaannya"),
      Map.entry(ComponentKind.EVALUATION, "Setiap 3 (tiga) bulan sekali"));

  private static final Map<ComponentKind, String> LABELS = Map.ofEntries(
      Map.entry(ComponentKind.REQUIREMENTS, "Persyaratan"), Map.entry(ComponentKind.PROCEDURE, "Sistem, Mekanisme, dan Prosedur"),
      Map.entry(ComponentKind.COMPLETION_TIME, "Jangka Waktu Penyelesaian"), Map.entry(ComponentKind.FEE, "Biaya/Tarif"),
      Map.entry(ComponentKind.PRODUCT, "Produk Pelayanan"),
      Map.entry(ComponentKind.COMPLAINT_HANDLING, "Penanganan Pengaduan, Saran, dan Masukan"),
      Map.entry(ComponentKind.LEGAL_BASIS, "Dasar Hukum"), Map.entry(ComponentKind.FACILITIES, "Sarana dan Prasarana"),
      Map.entry(ComponentKind.COMPETENCE, "Kompetensi Pelaksana"), Map.entry(ComponentKind.INTERNAL_SUPERVISION, "Pengawasan Internal"),
      Map.entry(ComponentKind.STAFF_COUNT, "Jumlah Pelaksana"), Map.entry(ComponentKind.SERVICE_GUARANTEE, "Jaminan Pelayanan"),
      Map.entry(ComponentKind.SAFETY_GUARANTEE, "Jaminan Keamanan dan Keselamatan Pelayanan"),
      Map.entry(ComponentKind.EVALUATION, "Evaluasi Kinerja Pelaksana"));
}
