package id.baku.decrees;

import static org.assertj.core.api.Assertions.assertThat;

import id.baku.decrees.recognise.Labels;
import id.baku.decrees.recognise.Numbering;
import id.baku.decrees.text.Words;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Checks that a claim is no excuse: what the parser claims is in a cell, in a field of the header or in a name, or is a
 * label, a table head or a number that the structure creates again.
 */
final class Explained {

  private static final Set<String> HEADS = Set.of("no", "nomor", "komponen", "uraian", "keterangan", "unsur", "isi",
      "deskripsi", "standar", "pelayanan", "aspek", "item", "ket", "penjelasan", "substansi", "materi", "rincian",
      "layanan", "dan", "component", "description", "urut");
  private static final Set<String> NAMING = Set.of("jenis", "jensi", "nama", "judul", "pelayanan", "layanan", "standar",
      "publik", "perizinan", "izin");
  private static final Set<String> SECTIONS = Set.of("komponen", "standar", "pelayanan", "layanan", "yang", "terkait",
      "dengan", "proses", "penyampaian", "pengelolaan", "service", "servis", "delivery", "manufacturing", "manufacture",
      "manufactur", "internal", "di", "dalam", "organisasi", "meliputi", "bagian", "unsur", "dan", "a", "b", "i", "ii");
  private static final Set<String> FORMULAS = Set.of("surat", "keputusan", "peraturan", "nomor", "tentang", "menimbang",
      "mengingat", "memperhatikan", "membaca", "memutuskan", "menetapkan", "ditetapkan", "dikeluarkan", "pada", "tanggal",
      "nip", "ttd", "tertanda", "cap", "stempel", "lampiran", "dengan", "rahmat", "tuhan", "yang", "maha", "esa", "dan",
      "atau", "serta", "ditandatangani", "secara", "elektronik", "oleh");

  private final ParsedDecree decree;
  private final UnaryOperator<String> reads;
  private final Labels labels = new Labels();
  private final BitSet inCells = new BitSet();
  private final Set<String> labelWords = new HashSet<>();
  private final Set<String> nameWords = new HashSet<>(NAMING);
  private final Set<String> headerWords = new HashSet<>(FORMULAS);
  /** Where the last component begins: a table head means something only before it. */
  private int lastComponent;

  private Explained(ParsedDecree decree, UnaryOperator<String> reads) {
    this.decree = decree;
    this.reads = reads;
    for (ParsedStandard standard : decree.standards()) {
      add(nameWords, standard.group(), standard.serviceType());
      for (ParsedCell cell : standard.cells().values()) {
        add(labelWords, cell.label());
        cell.spans().forEach(span -> inCells.set(span.start(), span.end()));
      }
    }
    decree.claims().stream().filter(c -> c.role() == Claim.Role.CELL || c.role() == Claim.Role.LABEL && (isLabel(text(c))
        || Words.of(text(c)).stream().anyMatch(w -> labelWords.contains(w) && !HEADS.contains(w) && !isNumber(w))))
        .forEach(c -> lastComponent = Math.max(lastComponent, c.span().start()));
    DecreeHeader header = decree.header();
    add(headerWords, header.number(), header.title(), header.place(), header.issuer());
    if (header.signatory() != null) {
      add(headerWords, header.signatory().name(), header.signatory().rank(), header.signatory().nip(),
          header.signatory().position());
    }
    List<String> texts = new ArrayList<>(header.considerations());
    texts.addAll(header.legalBasis());
    texts.addAll(header.noted());
    header.dictums().forEach(d -> add(headerWords, d.ordinal(), d.text()));
    add(headerWords, texts.toArray(String[]::new));
    if (header.date() != null) {
      add(headerWords, "januari februari maret april mei juni juli agustus september oktober november desember");
      headerWords.add(String.valueOf(header.date().getYear()));
    }
  }

  private static void add(Set<String> words, String... texts) {
    for (String text : texts) {
      if (text != null) {
        words.addAll(Words.of(text));
      }
    }
  }

  static void assertExplained(ParsedDecree decree, UnaryOperator<String> reads) {
    Explained explained = new Explained(decree, reads);
    for (Claim claim : decree.claims()) {
      String text = explained.text(claim);
      assertThat(explained.isExplained(claim, text)).as(decree.fileName() + ": " + claim + " " + text).isTrue();
    }
  }

  private String text(Claim claim) {
    return reads.apply(decree.source().substring(claim.span().start(), claim.span().end()));
  }

  private boolean isExplained(Claim claim, String text) {
    List<String> words = Words.of(text);
    return switch (claim.role()) {
      case MARKUP -> words.isEmpty();
      case CELL -> inCells.nextClearBit(claim.span().start()) >= claim.span().end();
      case HEADER -> words.stream().allMatch(w -> w.length() <= 2 || headerWords.contains(w) || isRoman(w));
      case LABEL -> words.isEmpty() || !decree.standards().isEmpty() && (isLabel(text)
          || words.stream().allMatch(w -> labelWords.contains(w) || isNumber(w)
              || claim.span().start() < lastComponent && HEADS.contains(w)));
      case HEADING -> words.isEmpty() || !decree.standards().isEmpty() && (
          words.stream().allMatch(w -> nameWords.contains(w) || isNumber(w) || NAMING.stream().anyMatch(n -> Words.alike(w, n)))
          || words.stream().allMatch(w -> SECTIONS.contains(w) || isNumber(w)));
    };
  }

  private boolean isLabel(String text) {
    return labels.match(Numbering.strip(text).replaceFirst(":\\s*$", "")).isPresent();
  }

  private static boolean isNumber(String word) {
    return word.length() == 1 || isRoman(word) || word.length() <= 4 && word.matches("\\d+[a-z]?");
  }

  private static boolean isRoman(String word) {
    return word.matches("[ivx]{1,6}");
  }
}
