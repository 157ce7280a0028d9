package id.baku.decrees.recognise;

import id.baku.decrees.DecreeHeader;
import id.baku.decrees.text.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The words a decree is made of: its fixed ones and those that went into its header. A line of other words is no part
 * of the header, wherever it stands, and nobody may claim it as one.
 */
final class HeaderWords {

  private static final Set<String> FIXED = Set.of("surat", "keputusan", "peraturan", "nomor", "tentang", "menimbang",
      "mengingat", "memperhatikan", "membaca", "memutuskan", "menetapkan", "ditetapkan", "dikeluarkan", "pada", "tanggal",
      "nip", "ttd", "dto", "tertanda", "cap", "stempel", "lampiran", "dengan", "rahmat", "tuhan", "yang", "maha", "esa", "dan",
      "atau", "serta", "ditandatangani", "secara", "elektronik", "oleh", "iii", "vii", "viii", "xii", "xiii");

  private final Set<String> words = new HashSet<>(FIXED);
  private final LocalDate date;

  HeaderWords(DecreeHeader header) {
    this.date = header.date();
    List<String> texts = new ArrayList<>(header.considerations());
    texts.addAll(header.legalBasis());
    texts.addAll(header.noted());
    header.dictums().forEach(d -> texts.addAll(List.of(d.ordinal(), d.text())));
    add(texts, header.number(), header.title(), header.place(), header.issuer());
    if (header.signatory() != null) {
      add(texts, header.signatory().name(), header.signatory().rank(), header.signatory().nip(),
          header.signatory().position());
    }
    texts.forEach(text -> words.addAll(Words.of(text)));
  }

  private static void add(List<String> texts, String... more) {
    for (String text : more) {
      if (text != null) {
        texts.add(text);
      }
    }
  }

  /** Every word of the line is one of the header's; list signs and numbers of two places need not be. */
  boolean explain(String line) {
    return Dates.without(date, Words.of(line)).stream().allMatch(w -> w.length() <= 2 || words.contains(w));
  }
}
