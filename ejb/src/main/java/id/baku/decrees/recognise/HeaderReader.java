package id.baku.decrees.recognise;

import id.baku.decrees.Claim.Role;
import id.baku.decrees.DecreeHeader;
import id.baku.decrees.Dictum;
import id.baku.decrees.Signatory;
import id.baku.decrees.blocks.Line;
import id.baku.decrees.blocks.Line.Break;
import id.baku.decrees.blocks.Line.Mark;
import id.baku.decrees.text.Markup;
import id.baku.decrees.text.SourceText;
import id.baku.decrees.text.Words;
import id.baku.decrees.values.ItemLists;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the decree around the standards. Works on plain lines, because letterheads and preambles keep no table shape
 * in any format, and goes from one landmark to the next: KEPUTUSAN, NOMOR, TENTANG, Menimbang, Mengingat, MEMUTUSKAN,
 * the dictums, Ditetapkan di, the signature, LAMPIRAN.
 */
public final class HeaderReader {

  private static final int MOST_LINES = 2_000;
  private static final int LONGEST_LINE = 20_000;
  private static final Pattern NUMBER = Pattern.compile("\\bNOMOR\\s{0,10}[:.]?\\s{0,10}(.{1,120})$");
  private static final Pattern ORDINAL = Pattern.compile("^(KESATU|PERTAMA|KEDUA|KETIGA|KEEMPAT|KELIMA|KEENAM|KETUJUH|"
      + "KEDELAPAN|KESEMBILAN|KESEPULUH|KESEBELAS|(?:KEDUA|KETIGA|KEEMPAT|KELIMA)\\s{1,3}BELAS"
      + "|(?:Kesatu|Pertama|Kedua|Ketiga|Keempat|Kelima|Keenam|Ketujuh|Kedelapan|Kesembilan|Kesepuluh)(?=[\\s*]{0,5}:))"
      + "\\b[\\s*]{0,5}[:.]?\\s{0,20}");
  private static final Pattern KEYWORD = Pattern.compile(
      "^(menimbang|mengingat|memperhatikan|membaca|memutuskan|menetapkan)\\b\\s{0,10}:?\\s{0,10}", Pattern.CASE_INSENSITIVE);
  private static final Pattern PLACE =
      Pattern.compile("^(?:ditetapkan|dikeluarkan)\\s+di\\s{0,5}:?\\s{0,5}(.{2,60})$", Pattern.CASE_INSENSITIVE);
  private static final Pattern DATED = Pattern.compile("^(?:pada\\s+)?tanggal\\s{0,10}:?\\s{0,10}(.{2,60})$", Pattern.CASE_INSENSITIVE);
  private static final Pattern NIP = Pattern.compile("^NIP\\b[\\s.:]{0,8}([\\d ]{10,30})", Pattern.CASE_INSENSITIVE);
  private static final Set<String> RANKS = Set.of("pembina", "penata", "pengatur", "juru", "kolonel", "mayor", "kapten",
      "letkol", "komisaris", "ajun", "brigadir");

  private final SourceText source;
  private final Ledger ledger;
  private final List<Line> lines = new ArrayList<>();

  private String number;
  private String title;
  private LocalDate date;
  private String place;
  private String issuer;
  private Signatory signatory;
  private List<String> considerations = List.of();
  private List<String> legalBasis = List.of();
  private List<String> noted = List.of();
  private final List<Dictum> dictums = new ArrayList<>();
  private int end;

  public HeaderReader(SourceText source, Ledger ledger) {
    this.source = source;
    this.ledger = ledger;
  }

  /** The header and the offset behind it; 0 when the document has none. */
  public record Result(DecreeHeader header, int end) {}

  public Result read(int limit) {
    collectLines(limit);
    int decides = find(0, l -> startsWith(l, "memutuskan"));
    int weighs = find(0, l -> startsWith(l, "menimbang"));
    int annex = find(Math.max(0, decides), l -> isAnnex(l));
    title(weighs >= 0 ? weighs : lines.size());
    if (weighs >= 0 || decides >= 0) {
      preamble(weighs >= 0 ? weighs : 0, decides >= 0 ? decides : lines.size());
    }
    if (decides >= 0) {
      dictums(decides, annex >= 0 ? annex : lines.size());
    }
    signature(decides >= 0 ? decides : 0, annex >= 0 ? annex : lines.size());
    if (annex >= 0) {
      annex(annex);
    }
    return new Result(new DecreeHeader(number, title, date, place, issuer, signatory, considerations, legalBasis, noted,
        dictums), end);
  }

  private void collectLines(int limit) {
    boolean blank = true;
    for (int i = 0; i < source.lineCount() && source.lineStart(i) < limit && lines.size() < MOST_LINES; i++) {
      int from = source.lineStart(i);
      int to = Math.min(source.lineEnd(i), Math.min(limit, from + LONGEST_LINE));
      String raw = source.slice(from, to);
      String text = Words.squeeze(undecorated(Markup.clean(raw)));
      if (text.isEmpty()) {
        blank = true;
        continue;
      }
      int indent = 0;
      while (indent < raw.length() && Words.isSpace(raw.charAt(indent))) {
        indent++;
      }
      lines.add(new Line(from + indent, to, text, indent, blank ? Break.BLANK : Break.SOFT, Mark.NONE));
      blank = false;
    }
  }

  /** Pipes of a Markdown table, list dashes and heading signs are no part of a decree's words. */
  private static String undecorated(String text) {
    String plain = text.indexOf('|') >= 0 ? text.replace('|', ' ').strip() : text;
    int i = 0;
    while (i < plain.length() && "#>-\u2013\u2022* ".indexOf(plain.charAt(i)) >= 0) {
      i++;
    }
    return plain.substring(i);
  }

  private int find(int from, Predicate<String> test) {
    for (int i = from; i < lines.size(); i++) {
      if (test.test(lines.get(i).text())) {
        return i;
      }
    }
    return -1;
  }

  private static boolean startsWith(String text, String word) {
    if (text.length() >= 2 * word.length() && text.startsWith(word.substring(0, 1).toUpperCase(Locale.ROOT) + " ")) {
      String tight = text.replace(" ", "");
      return tight.regionMatches(true, 0, word, 0, word.length());
    }
    return text.regionMatches(true, 0, word, 0, word.length())
        && (text.length() == word.length() || !Character.isLetter(text.charAt(word.length())));
  }

  private static boolean isAnnex(String text) {
    return startsWith(text, "lampiran") && text.length() <= 200 && (text.startsWith("LAMPIRAN") || text.startsWith("Lampiran")
        && !text.endsWith("."));
  }

  private void take(int line) {
    ledger.claim(Role.HEADER, lines.get(line));
    end = Math.max(end, lines.get(line).end());
  }

  // ---- KEPUTUSAN … NOMOR … TENTANG …

  private void title(int limit) {
    int decree = -1;
    for (int i = 0; i < limit && decree < 0; i++) {
      String text = lines.get(i).text();
      if ((startsWith(text, "keputusan") || startsWith(text, "peraturan") || startsWith(text, "surat keputusan"))
          && Words.isUpperCase(beforeNumber(text))) {
        decree = i;
      }
    }
    if (decree < 0) {
      return;
    }
    StringBuilder office = new StringBuilder();
    int at = decree;
    while (at < limit && number == null && at < decree + 8) {
      String text = lines.get(at).text();
      if (startsWith(text, "tentang") || isAnnex(text)) {
        break;
      }
      Matcher matcher = NUMBER.matcher(text);
      boolean numbered = matcher.find();
      office.append(' ').append(numbered ? text.substring(0, matcher.start()) : text);
      if (numbered) {
        number = cleanNumber(matcher.group(1));
      }
      take(at);
      at++;
    }
    issuer = issuer(office.toString());
    int about = -1;
    for (int i = at > decree ? at - 1 : at; i < Math.min(limit, at + 5) && about < 0; i++) {
      about = startsWith(lines.get(i).text(), "tentang") ? i
          : lines.get(i).text().toUpperCase(Locale.ROOT).endsWith(" TENTANG") ? i : -1;
    }
    if (about >= 0) {
      titleFrom(about, limit);
    }
  }

  private static String beforeNumber(String text) {
    Matcher matcher = NUMBER.matcher(text);
    return matcher.find() && matcher.start() > 10 ? text.substring(0, matcher.start()) : text;
  }

  private static String cleanNumber(String text) {
    int about = text.toUpperCase(Locale.ROOT).indexOf(" TENTANG");
    String value = (about >= 0 ? text.substring(0, about) : text).strip();
    while (!value.isEmpty() && ":.".indexOf(value.charAt(0)) >= 0) {
      value = value.substring(1).strip();
    }
    return value.isEmpty() ? null : value;
  }

  private static String issuer(String office) {
    String text = Words.squeeze(office);
    for (String word : List.of("SURAT KEPUTUSAN", "KEPUTUSAN", "PERATURAN", "surat keputusan", "keputusan")) {
      if (text.regionMatches(true, 0, word, 0, word.length())) {
        text = text.substring(word.length()).strip();
        break;
      }
    }
    return Words.hasContent(text) ? text : null;
  }

  private void titleFrom(int about, int limit) {
    String rest = lines.get(about).text();
    int word = rest.toUpperCase(Locale.ROOT).indexOf("TENTANG");
    StringBuilder text = new StringBuilder(rest.substring(word + 7).strip());
    take(about);
    for (int i = about + 1; i < limit && i < about + 12; i++) {
      String line = lines.get(i).text();
      boolean office = line.endsWith(",") || startsWith(line, "dengan rahmat") || KEYWORD.matcher(line).find();
      boolean apart = text.length() > 0 && lines.get(i).breakBefore() == Break.BLANK
          && (issuer != null && sameStart(issuer, line) || !Words.isUpperCase(line));
      if (isAnnex(line)) {
        break;
      }
      if (office || apart) {
        if (!KEYWORD.matcher(line).find() && (office || apart && sameStart(String.valueOf(issuer), line))) {
          int last = i;
          while (last < Math.min(limit, i + 4) - 1 && !lines.get(last).text().endsWith(",")) {
            last++;
          }
          for (int j = i; j <= last && lines.get(last).text().endsWith(","); j++) {
            take(j);
          }
        }
        break;
      }
      text.append(' ').append(line);
      take(i);
    }
    String found = ItemLists.trim(Words.squeeze(text.toString()));
    title = found.isEmpty() ? null : found;
  }

  private static boolean sameStart(String issuer, String line) {
    String a = Words.plain(issuer);
    String b = Words.plain(line);
    return !b.isEmpty() && a.startsWith(b.length() > a.length() ? b.substring(0, a.length()) : b);
  }

  // ---- Menimbang, Mengingat

  private void preamble(int from, int to) {
    List<Line> section = new ArrayList<>();
    String word = null;
    for (int i = from; i <= to; i++) {
      String next = null;
      if (i < to) {
        Matcher keyword = KEYWORD.matcher(lines.get(i).text());
        next = keyword.find() ? keyword.group(1).toLowerCase(Locale.ROOT) : null;
      }
      if (i == to || next != null) {
        section(word, section);
        section = new ArrayList<>();
        word = next;
      }
      if (i < to) {
        Line line = lines.get(i);
        String text = next == null ? line.text() : KEYWORD.matcher(line.text()).replaceFirst("");
        if (word != null) {
          take(i);
          while (!text.isEmpty() && ":-".indexOf(text.charAt(0)) >= 0) {
            text = text.substring(1).strip();
          }
          if (!text.isEmpty()) {
            section.add(new Line(line.start(), line.end(), text, 0, Break.SOFT, Mark.NONE));
          }
        }
      }
    }
  }

  private void section(String word, List<Line> section) {
    if (word == null || section.isEmpty()) {
      return;
    }
    List<String> items = ItemLists.items(section).stream().map(i -> i.text()).toList();
    switch (word) {
      case "menimbang" -> considerations = items;
      case "mengingat" -> legalBasis = items;
      case "memperhatikan", "membaca" -> noted = items;
      default -> { }
    }
  }

  // ---- KESATU, KEDUA …

  private void dictums(int decides, int limit) {
    take(decides);
    String ordinal = null;
    StringBuilder text = new StringBuilder();
    for (int i = decides + 1; i < limit; i++) {
      String line = lines.get(i).text();
      if (PLACE.matcher(line).matches() || Headings.isSignature(line) || DATED.matcher(line).matches() && ordinal != null) {
        break;
      }
      Matcher matcher = ORDINAL.matcher(withoutMenetapkan(line));
      if (matcher.find()) {
        flush(ordinal, text);
        ordinal = Words.squeeze(matcher.group(1));
        text = new StringBuilder(withoutMenetapkan(line).substring(matcher.end()));
      } else if (ordinal != null) {
        text.append(' ').append(line);
      }
      if (ordinal != null || KEYWORD.matcher(line).find() || i < decides + 6) {
        take(i);
      }
    }
    flush(ordinal, text);
  }

  private static String withoutMenetapkan(String line) {
    if (!startsWith(line, "menetapkan")) {
      return line;
    }
    String rest = line.substring("menetapkan".length()).strip();
    rest = rest.startsWith(":") ? rest.substring(1).strip() : rest;
    return ORDINAL.matcher(rest).find() ? rest : line;
  }

  private void flush(String ordinal, StringBuilder text) {
    if (ordinal != null) {
      String clean = Words.squeeze(text.toString());
      while (clean.startsWith(":") || clean.startsWith("*")) {
        clean = clean.substring(1).strip();
      }
      dictums.add(new Dictum(ordinal, ItemLists.trim(clean)));
    }
  }

  // ---- Ditetapkan di … tanda tangan

  private void signature(int from, int limit) {
    int placed = -1;
    for (int i = from; i < limit && placed < 0; i++) {
      Matcher matcher = PLACE.matcher(lines.get(i).text());
      if (matcher.matches()) {
        String found = matcher.group(1);
        int dated = found.toLowerCase(Locale.ROOT).indexOf("pada tanggal");
        if (dated >= 0) {
          date = Dates.in(found.substring(dated));
          found = found.substring(0, dated);
        }
        place = ItemLists.trim(found);
        take(i);
        placed = i;
      }
    }
    if (placed < 0) {
      return;
    }
    int at = placed + 1;
    for (; at < Math.min(limit, placed + 4); at++) {
      Matcher matcher = DATED.matcher(lines.get(at).text());
      if (matcher.matches()) {
        date = Dates.in(matcher.group(1));
        take(at);
        at++;
        break;
      }
      if (!lines.get(at).text().toLowerCase(Locale.ROOT).contains("tanggal")) {
        break;
      }
    }
    signer(at, limit);
  }

  private void signer(int from, int limit) {
    int nipLine = -1;
    int rankLine = -1;
    int last = from - 1;
    for (int i = from; i < Math.min(limit, from + 14); i++) {
      String text = lines.get(i).text();
      if (startsWith(text, "tembusan") || startsWith(text, "salinan") || text.length() > 150) {
        break;
      }
      last = i;
      List<String> words = Words.of(text);
      if (rankLine < 0 && !words.isEmpty() && RANKS.contains(words.getFirst())) {
        rankLine = i;
      }
      if (NIP.matcher(text).find()) {
        nipLine = i;
        break;
      }
    }
    if (last < from) {
      return;
    }
    List<Integer> open = new ArrayList<>();
    for (int i = from; i <= last; i++) {
      String plain = Words.plain(lines.get(i).text());
      take(i);
      if (i != nipLine && i != rankLine && !plain.isEmpty() && !plain.equals("ttd") && !plain.equals("tertanda")
          && !plain.equals("cap") && !plain.equals("ttd cap") && !plain.equals("cap ttd")) {
        open.add(i);
      }
    }
    if (open.isEmpty()) {
      return;
    }
    int nameLine = open.getLast();
    if (rankLine >= 0) {
      final int rank = rankLine;
      nameLine = open.stream().filter(i -> i < rank).reduce((a, b) -> b).orElse(nameLine);
    }
    final int name = nameLine;
    String position = Words.squeeze(String.join(" ",
        open.stream().filter(i -> i < name).map(i -> lines.get(i).text()).toList()));
    Matcher nip = nipLine < 0 ? null : NIP.matcher(lines.get(nipLine).text());
    signatory = new Signatory(ItemLists.trim(lines.get(name).text()),
        rankLine < 0 ? null : ItemLists.trim(lines.get(rankLine).text()),
        nip != null && nip.find() ? nip.group(1).strip() : null,
        position.isEmpty() ? null : ItemLists.trim(position));
  }

  // ---- LAMPIRAN

  private void annex(int from) {
    boolean about = false;
    for (int i = from; i < lines.size() && i < from + 16; i++) {
      String text = lines.get(i).text();
      boolean known = isAnnex(text) || startsWith(text, "nomor") || startsWith(text, "tanggal")
          || startsWith(text, "tentang") || startsWith(text, "keputusan") || startsWith(text, "peraturan");
      boolean title = about && this.title != null && sameStart(this.title, text);
      if (!known && !title) {
        if (i > from && lines.get(i).breakBefore() == Break.SOFT && issuer != null && !about
            && Words.plain(issuer).contains(Words.plain(text))) {
          take(i);
          continue;
        }
        break;
      }
      about |= startsWith(text, "tentang");
      Matcher numbered = NUMBER.matcher(text);
      if (number == null && numbered.find()) {
        number = cleanNumber(numbered.group(1));
      }
      Matcher dated = DATED.matcher(text);
      if (date == null && dated.matches()) {
        date = Dates.in(dated.group(1));
      }
      take(i);
    }
  }
}
