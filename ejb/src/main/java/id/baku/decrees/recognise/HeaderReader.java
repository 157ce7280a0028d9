package id.baku.decrees.recognise;

import id.baku.decrees.Claim.Role;
import id.baku.decrees.DecreeHeader;
import id.baku.decrees.Dictum;
import id.baku.decrees.text.SourceText;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Reads the decree around the standards. Works on plain lines, because letterheads and preambles keep no table shape
 * in any format, and goes from one landmark to the next: KEPUTUSAN, Menimbang, MEMUTUSKAN or the first dictum,
 * Ditetapkan di, LAMPIRAN. Each block between two of them has its reader.
 */
final class HeaderReader {

  private HeaderReader() {}

  /** The header, the words it is made of, and the offset behind it; 0 when the document has none. */
  record Result(DecreeHeader header, HeaderWords words, int end) {}

  /** @param limit where the standards begin */
  static Result read(SourceText source, int limit, Ledger ledger) {
    HeaderLines lines = new HeaderLines(source, limit);
    int weighs = lines.find(0, text -> Landmarks.startsWith(text, "menimbang"));
    int decides = lines.find(0, text -> Landmarks.startsWith(text, "memutuskan"));
    int ruling = decides >= 0 ? decides : lines.find(Math.max(0, weighs), Landmarks::isFirstOrdinal);
    int annexAt = lines.find(Math.max(0, ruling), Landmarks::isAnnex);
    int annex = annexAt >= 0 ? annexAt : lines.size();
    int placed = lines.find(Math.max(0, ruling), text -> Landmarks.placed(text) != null);

    TitleBlock.Result title = TitleBlock.read(lines, first(lines.size(), weighs, ruling, placed));
    Preamble preamble = Preamble.read(lines, Math.max(0, weighs),
        weighs >= 0 || ruling >= 0 ? first(annex, ruling, placed) : 0);
    List<Dictum> dictums = ruling < 0 ? List.of() : DictumBlock.read(lines, ruling, annex);
    SignatureBlock.Result signed = SignatureBlock.read(lines, Math.max(0, ruling), annex);
    AnnexHead.Result again = annexAt < 0 ? new AnnexHead.Result(null, null) : AnnexHead.read(lines, annexAt, title);

    String number = title.number() == null ? again.number() : title.number();
    LocalDate date = signed.date() == null ? again.date() : signed.date();
    DecreeHeader header = new DecreeHeader(number, title.title(), date, signed.place(), title.issuer(),
        signed.signatory(), preamble.considerations(), preamble.legalBasis(), preamble.noted(), dictums);
    HeaderWords words = new HeaderWords(header);
    lines.taken().stream().filter(line -> words.explain(line.text())).forEach(line -> ledger.claim(Role.HEADER, line));
    return new Result(header, words, lines.end());
  }

  /** The first of the landmarks that are there, or {@code none}. */
  private static int first(int none, int... landmarks) {
    return IntStream.of(landmarks).filter(at -> at >= 0).min().orElse(none);
  }
}
