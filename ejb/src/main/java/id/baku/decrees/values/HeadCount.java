package id.baku.decrees.values;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A number of people in a text of lower case: in digits, with or without words in brackets, or in words before a noun. */
record HeadCount(int number, String words, int start, int end) {

  private static final Pattern DIGITS = Pattern.compile("(?<![\\p{L}\\d.,/:-])(\\d{1,5})(?:\\s{0,3}\\(([^()\\d]{1,60})\\))?"
      + "(?![\\p{L}\\d/:]|[.,]\\d|\\s{0,2}(?:jam|hari|shift|sif|menit|kali|tahun|thn|minggu|bulan|%|x)(?![\\p{L}]))");
  private static final Pattern WORDED = Pattern.compile(
      "(?<!\\()\\b(satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas|[a-z]{3,8} belas|[a-z]{3,8} puluh(?: [a-z]{3,8})?)"
          + "\\s{1,2}(?:orang|petugas|personil|personel|pegawai|staf|pelaksana|tenaga|operator|dokter|perawat|bidan|apoteker|verifikator)\\b");
  /** What a number counts that is no person: "Nomor 5", "lantai 2", "Tahun 2024". */
  private static final Pattern NO_PEOPLE = Pattern.compile(
      "\\b(?:nomor|no\\.?|pasal|tahun|lantai|golongan|gol\\.?|ayat|huruf|loket|kelas|jenjang|minimal pendidikan|strata)\\s{0,3}$");
  private static final Pattern NOUN = Pattern.compile("\\G\\s{1,3}(?:(?:orang|org)\\s{1,3})?(\\p{L}{3,})");
  private static final Pattern RANGE = Pattern.compile("\\s{0,3}(?:orang\\s{1,2})?(?:-|\u2013|s/d|s\\.\\s?d\\.?|sd|sampai dengan|sampai|hingga)\\s{0,3}");
  private static final Pattern TOTAL = Pattern.compile("\\b(?:jumlah|total|terdiri|yaitu|meliputi|seluruhnya|keseluruhan)\\b");
  private static final List<String> NO_NOUN = List.of("orang", "org", "terdiri", "yaitu", "dengan", "yang", "untuk", "per",
      "setiap", "dari", "pada", "meliputi", "dan", "atau", "sampai", "hingga", "pelaksana", "untuk", "sesuai", "dalam");

  static List<HeadCount> in(String lower) {
    List<HeadCount> found = new ArrayList<>();
    Matcher digits = DIGITS.matcher(lower);
    while (digits.find()) {
      if (!NO_PEOPLE.matcher(lower.substring(Math.max(0, digits.start() - 25), digits.start())).find()) {
        found.add(new HeadCount(Integer.parseInt(digits.group(1)), digits.group(2), digits.start(), digits.end()));
      }
    }
    Matcher worded = WORDED.matcher(lower);
    while (worded.find()) {
      Integer value = Quantity.ofWords(worded.group(1));
      boolean taken = found.stream().anyMatch(c -> worded.start() < c.end() && c.start() < worded.end());
      if (value != null && !taken) {
        found.add(new HeadCount(value, worded.group(1), worded.start(), worded.end(1)));
      }
    }
    found.sort((a, b) -> Integer.compare(a.start(), b.start()));
    return found;
  }

  /** "2 dokter, 3 perawat, dan 1 (satu) apoteker": the sum when each number counts people of its own kind; else null. */
  static Integer several(String lower, List<HeadCount> counts) {
    if (counts.size() < 2 || TOTAL.matcher(lower).find()) {
      return null;
    }
    Matcher noun = NOUN.matcher(lower);
    for (HeadCount count : counts) {
      if (!noun.find(count.end()) || NO_NOUN.contains(noun.group(1))) {
        return null;
      }
    }
    return counts.stream().mapToInt(HeadCount::number).sum();
  }

  /** "3 (tiga) s.d. 5 (lima) orang": the upper end; null when the text is no range. */
  static HeadCount upperEnd(String lower, List<HeadCount> counts) {
    return counts.size() == 2 && RANGE.matcher(lower.substring(counts.get(0).end(), counts.get(1).start())).matches()
        ? counts.get(1) : null;
  }
}
