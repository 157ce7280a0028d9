package id.baku.decrees.recognise;

import id.baku.decrees.Claim.Role;
import id.baku.decrees.DecreeHeader;
import id.baku.decrees.Dictum;
import id.baku.decrees.text.SourceText;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Reads the decree around the standards. Works on plain lines, because letterheads and preambles keep no table shape
 * in any format, and goes from one landmark to the next: KEPUTUSAN, Menimbang, MEMUTUSKAN or the first dictum,
 * Ditetapkan di, LAMPIRAN. Each block between two of them has its reader.
 */
final class HeaderReader {

  /** "Nomor : 551/77/2024" below the title of a document without KEPUTUSAN. */
  private static final Pattern PLAIN_NUMBER =
      Pattern.compile("^nomor\\s{0,10}:\\s{0,10}(\\S{0,40}\\d\\S{0,40}(?:\\s\\S{1,20}){0,3})$", Pattern.CASE_INSENSITIVE);
  private static final int FAR_DOWN = 12;

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
    SignatureBlock.Result signed = ruling >= 0 && placed < 0 && annexAt < 0 ? behind(source, limit)
        : SignatureBlock.read(lines, Math.max(0, ruling), annex);
    AnnexHead.Result again = annexAt < 0 ? new AnnexHead.Result(null, null) : AnnexHead.read(lines, annexAt, title);

    String number = title.number() == null ? again.number() : title.number();
    LocalDate date = signed.date() == null ? again.date() : signed.date();
    int plain = number == null ? lines.find(0, text -> PLAIN_NUMBER.matcher(text).matches()) : -1;
    Matcher plainNumber = plain < 0 || plain > FAR_DOWN ? null : PLAIN_NUMBER.matcher(lines.text(plain));
    if (plainNumber != null && plainNumber.matches()) {
      number = plainNumber.group(1).strip();
      String dated = plain + 1 < lines.size() ? Landmarks.dated(lines.text(plain + 1)) : null;
      date = date == null && dated != null ? Dates.in(dated) : date;
    }
    DecreeHeader header = new DecreeHeader(number, title.title(), date, signed.place(), title.issuer(),
        signed.signatory(), preamble.considerations(), preamble.legalBasis(), preamble.noted(), dictums);
    HeaderWords words = new HeaderWords(header);
    lines.taken().stream().filter(line -> words.explain(line.text())).forEach(line -> ledger.claim(Role.HEADER, line));
    if (plainNumber != null) {
      // claimed without being taken: the title above them is the heading of the standards
      lines.range(plain, plain + 2).stream().filter(line -> words.explain(line.text()))
          .forEach(line -> ledger.claim(Role.HEADER, line));
    }
    return new Result(header, words, lines.end());
  }

  /** A decree without an annex may be signed behind its standards. */
  private static SignatureBlock.Result behind(SourceText source, int limit) {
    for (int i = source.lineOf(limit); i < source.lineCount(); i++) {
      if (Landmarks.startsWith(source.reads(source.lineStart(i), source.lineEnd(i)), "ditetapkan di")) {
        HeaderLines lines = new HeaderLines(source, source.lineStart(i), source.text().length());
        return SignatureBlock.read(lines, 0, lines.size());
      }
    }
    return SignatureBlock.NONE;
  }

  /** The first of the landmarks that are there, or {@code none}. */
  private static int first(int none, int... landmarks) {
    return IntStream.of(landmarks).filter(at -> at >= 0).min().orElse(none);
  }
}
