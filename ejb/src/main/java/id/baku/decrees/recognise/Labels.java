package id.baku.decrees.recognise;

import id.baku.decrees.text.Words;
import id.baku.standards.ComponentKind;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Recognises the label of a component, however it is worded. Each kind has words that give it away (anchors) and words
 * that may stand beside them; a label is recognised when an anchor is there and nearly every word is explained. Typing
 * errors are allowed.
 */
public final class Labels {

  /** A label and how well it fits: 1 every word is known and correctly spelled. */
  public record Match(ComponentKind kind, double confidence) {}

  private static final int LONGEST = 130;
  private static final int MOST_WORDS = 14;

  private record Vocabulary(Set<String> strong, Set<String> weak, Set<String> beside) {}

  private static final Set<String> NEUTRAL = Set.of("dan", "atau", "serta", "pelayanan", "layanan", "publik",
      "komponen", "standar", "the", "and", "or", "untuk", "of", "dll", "perizinan", "izin", "penyelenggaraan");
  private static final Map<ComponentKind, Vocabulary> VOCABULARY = new EnumMap<>(ComponentKind.class);

  private static void define(ComponentKind kind, String strong, String weak, String beside) {
    VOCABULARY.put(kind, new Vocabulary(words(strong), words(weak), words(beside)));
  }

  private static Set<String> words(String list) {
    return list.isEmpty() ? Set.of() : Set.of(list.split(" "));
  }

  static {
    // the order decides between kinds that both have an anchor in a label: the more telling word comes first
    define(ComponentKind.SAFETY_GUARANTEE, "keamanan keselamatan", "", "jaminan kenyamanan kerahasiaan rasa aman");
    define(ComponentKind.SERVICE_GUARANTEE, "jaminan garansi", "", "mutu kualitas kepastian penyelesaian");
    define(ComponentKind.COMPLAINT_HANDLING, "pengaduan aduan keluhan komplain", "saran masukan",
        "penanganan pengelolaan kritik apresiasi kanal media sarana unit kontak informasi saluran tindak lanjut"
            + " mekanisme prosedur pengguna masyarakat tata cara nomor alamat");
    define(ComponentKind.EVALUATION, "evaluasi monev", "monitoring penilaian",
        "kinerja pelaksana pemantauan petugas pegawai berkala penyelenggara pengukuran");
    define(ComponentKind.STAFF_COUNT, "jumlah", "pelaksana petugas personel",
        "tenaga personil pegawai sdm staf sumber daya manusia kebutuhan operator");
    define(ComponentKind.COMPETENCE, "kompetensi kualifikasi", "keahlian kecakapan keterampilan ketrampilan",
        "pelaksana petugas sdm personil personel pegawai sumber daya manusia pemberi kemampuan");
    define(ComponentKind.INTERNAL_SUPERVISION, "pengawasan", "supervisi pengendalian", "internal intern melekat");
    define(ComponentKind.FEE, "biaya tarif retribusi", "ongkos", "besaran rincian administrasi rp rupiah pnbp");
    define(ComponentKind.COMPLETION_TIME, "waktu durasi", "lama lamanya jadwal jangka",
        "jangka penyelesaian proses pengerjaan batas norma pemrosesan pengurusan");
    define(ComponentKind.LEGAL_BASIS, "hukum", "regulasi peraturan",
        "dasar landasan perundang undangan undang kebijakan terkait acuan");
    define(ComponentKind.REQUIREMENTS, "persyaratan syarat", "berkas kelengkapan dokumen",
        "teknis administrasi administratif permohonan pemohon pengajuan yang diperlukan dibutuhkan harus dipenuhi");
    define(ComponentKind.PROCEDURE, "prosedur mekanisme sop alur", "sistem tahapan flowchart tata cara proses",
        "kerja operasional langkah bagan alir diagram pengajuan permohonan pengurusan");
    define(ComponentKind.PRODUCT, "produk keluaran output", "hasil", "akhir spesifikasi jenis");
    define(ComponentKind.FACILITIES, "sarana prasarana fasilitas sarpras", "peralatan",
        "penunjang pendukung perlengkapan infrastruktur");
  }

  private final Map<String, Optional<Match>> memory = new HashMap<>();

  /** The component a label stands for; empty when too little of it is known. */
  public Optional<Match> match(String label) {
    if (label.length() > LONGEST || label.isEmpty()) {
      return Optional.empty();
    }
    String bare = withoutBrackets(label);
    List<String> words = Words.of(bare);
    if (words.isEmpty() || words.size() > MOST_WORDS) {
      return Optional.empty();
    }
    String key = String.join(" ", words);
    Optional<Match> known = memory.get(key);
    if (known == null) {
      known = judge(words);
      if (memory.size() < 20_000) {
        memory.put(key, known);
      }
    }
    return known;
  }

  private static String withoutBrackets(String label) {
    int open = label.indexOf('(');
    int close = open < 0 ? -1 : label.indexOf(')', open);
    String bare = close > open ? label.substring(0, open) + " " + label.substring(close + 1) : label;
    return Words.hasContent(bare) ? bare : label;
  }

  private static Optional<Match> judge(List<String> words) {
    Match best = null;
    for (Map.Entry<ComponentKind, Vocabulary> entry : VOCABULARY_IN_ORDER) {
      double confidence = fit(words, entry.getValue(), entry.getKey());
      if (confidence > (best == null ? 0.5 : best.confidence() + 0.001)) {
        best = new Match(entry.getKey(), confidence);
      }
    }
    return Optional.ofNullable(best);
  }

  private static final List<Map.Entry<ComponentKind, Vocabulary>> VOCABULARY_IN_ORDER = List.of(
      ComponentKind.SAFETY_GUARANTEE, ComponentKind.SERVICE_GUARANTEE, ComponentKind.COMPLAINT_HANDLING,
      ComponentKind.EVALUATION, ComponentKind.STAFF_COUNT, ComponentKind.COMPETENCE, ComponentKind.INTERNAL_SUPERVISION,
      ComponentKind.FEE, ComponentKind.COMPLETION_TIME, ComponentKind.LEGAL_BASIS, ComponentKind.REQUIREMENTS,
      ComponentKind.PROCEDURE, ComponentKind.PRODUCT, ComponentKind.FACILITIES)
      .stream().map(kind -> Map.entry(kind, VOCABULARY.get(kind))).toList();

  private static double fit(List<String> words, Vocabulary vocabulary, ComponentKind kind) {
    double explained = 0;
    double anchor = 0;
    for (String word : words) {
      double strong = find(word, vocabulary.strong());
      double weak = strong > 0 ? 0 : find(word, vocabulary.weak());
      anchor = Math.max(anchor, Math.max(strong, weak * 0.85));
      explained += strong > 0 ? strong : weak > 0 ? weak
          : NEUTRAL.contains(word) ? 1 : find(word, vocabulary.beside());
    }
    if (kind == ComponentKind.STAFF_COUNT && words.contains("jumlah") && words.size() == 1) {
      return 0;
    }
    return anchor * explained / words.size();
  }

  private static double find(String word, Set<String> known) {
    if (known.contains(word)) {
      return 1;
    }
    if (word.length() < 5) {
      return 0;
    }
    for (String candidate : known) {
      if (Words.alike(word, candidate)) {
        return 0.92;
      }
    }
    return 0;
  }
}
