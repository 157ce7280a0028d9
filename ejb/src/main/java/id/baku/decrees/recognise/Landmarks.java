package id.baku.decrees.recognise;

import id.baku.decrees.text.Words;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The fixed words a decree goes along: KEPUTUSAN, NOMOR, Menimbang, MEMUTUSKAN, KESATU, Ditetapkan di, LAMPIRAN. */
final class Landmarks {

  private static final Pattern NUMBER = Pattern.compile("\\bNOMOR\\s{0,10}[:.]?\\s{0,10}(.{1,120})$");
  private static final Pattern ORDINAL = Pattern.compile("^(KESATU|PERTAMA|KEDUA|KETIGA|KEEMPAT|KELIMA|KEENAM|KETUJUH|"
      + "KEDELAPAN|KESEMBILAN|KESEPULUH|KESEBELAS|(?:KEDUA|KETIGA|KEEMPAT|KELIMA)\\s{1,3}BELAS"
      + "|(?:Kesatu|Pertama|Kedua|Ketiga|Keempat|Kelima|Keenam|Ketujuh|Kedelapan|Kesembilan|Kesepuluh)(?=[\\s*]{0,5}:))"
      + "\\b[\\s*]{0,5}[:.]?\\s{0,20}");
  private static final Pattern KEYWORD = Pattern.compile(
      "^(menimbang|mengingat|memperhatikan|membaca|memutuskan|menetapkan)\\b\\s{0,10}:?\\s{0,10}", Pattern.CASE_INSENSITIVE);
  private static final Pattern PLACE =
      Pattern.compile("^(?:ditetapkan|dikeluarkan)\\s+di\\s{0,5}:?\\s{0,5}(.{2,60})$", Pattern.CASE_INSENSITIVE);
  /** "Metro, 5 Januari 2026", as offices date letters. */
  private static final Pattern PLACE_AND_DATE =
      Pattern.compile("^(\\p{Lu}[\\p{L} ]{2,40}),\\s{1,3}(\\d{1,2}\\s\\p{L}{3,9}\\s\\d{4})$");
  private static final Pattern DATED =
      Pattern.compile("^(?:pada\\s+)?tanggal\\s{0,10}:?\\s{0,10}(.{2,60})$", Pattern.CASE_INSENSITIVE);

  private Landmarks() {}

  /** A fixed word and what stands behind it on the line. */
  record Found(String word, String rest) {}

  /** Where it was fixed and, if it is on the same line, when; null when the line does not say. */
  record Placed(String place, String date) {}

  static boolean startsWith(String text, String word) {
    if (text.length() >= 2 * word.length() && text.startsWith(word.substring(0, 1).toUpperCase(Locale.ROOT) + " ")) {
      String tight = text.replace(" ", "");
      return tight.regionMatches(true, 0, word, 0, word.length());
    }
    return text.regionMatches(true, 0, word, 0, word.length())
        && (text.length() == word.length() || !Character.isLetter(text.charAt(word.length())));
  }

  static boolean isAnnex(String text) {
    return startsWith(text, "lampiran") && text.length() <= 200 && (text.startsWith("LAMPIRAN") || text.startsWith("Lampiran")
        && !text.endsWith("."));
  }

  /** "JENIS PELAYANAN : …", "KOMPONEN URAIAN": the decree is over, the first standard begins. */
  static boolean beginsStandard(String text) {
    String service = Headings.service(text);
    boolean named = service != null && (text.indexOf(':') >= 0 || Words.isUpperCase(text));
    return named || Words.of(text).size() >= 2 && Headings.isTableHead(List.of(text));
  }

  /** "NOMOR: 5/2024": what stands before it and the number; null when there is none. */
  static Found number(String text) {
    Matcher matcher = NUMBER.matcher(text);
    return matcher.find() ? new Found(text.substring(0, matcher.start()), cleanNumber(matcher.group(1))) : null;
  }

  private static String cleanNumber(String text) {
    int about = text.toUpperCase(Locale.ROOT).indexOf(" TENTANG");
    String value = (about >= 0 ? text.substring(0, about) : text).strip();
    while (!value.isEmpty() && ":.".indexOf(value.charAt(0)) >= 0) {
      value = value.substring(1).strip();
    }
    return value.isEmpty() ? null : value;
  }

  /** "Menimbang : a. bahwa …"; null when the line begins with no such word. */
  static Found keyword(String text) {
    Matcher matcher = KEYWORD.matcher(text);
    return matcher.find() ? new Found(matcher.group(1).toLowerCase(Locale.ROOT), text.substring(matcher.end())) : null;
  }

  /** "KESATU : …", also behind "Menetapkan"; null when the line begins no dictum. */
  static Found ordinal(String line) {
    Matcher matcher = ORDINAL.matcher(line);
    if (matcher.find()) {
      return new Found(matcher.group(1), line.substring(matcher.end()));
    }
    if (!startsWith(line, "menetapkan")) {
      return null;
    }
    String rest = line.substring("menetapkan".length()).strip();
    rest = rest.startsWith(":") ? rest.substring(1).strip() : rest;
    matcher = ORDINAL.matcher(rest);
    return matcher.find() ? new Found(matcher.group(1), rest.substring(matcher.end())) : null;
  }

  static boolean isFirstOrdinal(String line) {
    Found found = ordinal(line);
    return found != null && (found.word().equalsIgnoreCase("kesatu") || found.word().equalsIgnoreCase("pertama"));
  }

  /** "Ditetapkan di Metro pada tanggal 5 Mei 2025", "Metro, 5 Mei 2025"; null for other lines. */
  static Placed placed(String text) {
    Matcher matcher = PLACE.matcher(text);
    if (!matcher.matches()) {
      Matcher both = PLACE_AND_DATE.matcher(text);
      return both.matches() && Dates.in(both.group(2)) != null ? new Placed(both.group(1), both.group(2)) : null;
    }
    String found = matcher.group(1);
    int dated = found.toLowerCase(Locale.ROOT).indexOf("pada tanggal");
    return dated < 0 ? new Placed(found, null) : new Placed(found.substring(0, dated), found.substring(dated));
  }

  /** What stands behind "pada tanggal"; null for other lines. */
  static String dated(String text) {
    Matcher matcher = DATED.matcher(text);
    return matcher.matches() ? matcher.group(1) : null;
  }
}
