package id.baku.decrees.recognise;

import id.baku.decrees.blocks.Block.Paragraph;
import id.baku.decrees.text.Words;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells what a line of running text is that is no label and no content: a heading, a page number, a signature. */
final class Headings {

  private static final Set<String> TABLE_HEAD = Set.of("no", "nomor", "komponen", "uraian", "keterangan", "unsur",
      "isi", "deskripsi", "standar", "pelayanan", "aspek", "item", "ket", "penjelasan", "substansi", "materi",
      "rincian", "layanan", "dan", "component", "description", "urut");
  private static final Set<String> TABLE_HEAD_ANCHOR = Set.of("komponen", "uraian", "keterangan", "unsur", "deskripsi",
      "penjelasan", "aspek", "substansi", "component");
  private static final Set<String> DECREE_WORDS = Set.of("lampiran", "nomor", "tanggal", "tentang", "keputusan",
      "peraturan", "telp", "telepon", "jl", "jalan", "laman", "website", "email", "pos", "kode", "halaman", "tembusan",
      "salinan", "ditetapkan", "menimbang", "mengingat", "memutuskan", "nip", "fax", "faks", "alamat",
      "kesatu", "kedua", "ketiga", "keempat", "kelima", "pertama", "menetapkan");
  private static final List<String> SECTIONS = List.of("service delivery", "servis delivery", "manufactur",
      "penyampaian pelayanan", "penyampaian layanan", "pengelolaan pelayanan", "pengelolaan layanan",
      "komponen standar pelayanan", "komponen standar layanan", "pengelolaan internal", "komponen pelayanan");
  private static final Set<String> SECTION_WORDS = Set.of("komponen", "standar", "pelayanan", "layanan", "yang", "terkait",
      "dengan", "proses", "penyampaian", "pengelolaan", "service", "servis", "delivery", "manufacturing", "manufacture",
      "manufactur", "internal", "di", "dalam", "organisasi", "meliputi", "bagian", "unsur", "dan");
  private static final Set<Character> ROMAN_SIGNS = Set.of('i', 'v', 'x');
  private static final Set<String> OFFICES = Set.of("kepala", "lurah", "camat", "direktur", "bupati", "walikota",
      "wali", "gubernur", "sekretaris", "rektor", "ketua", "plt", "plh", "pj", "pjs", "an", "ub", "pimpinan", "kapolres", "dekan",
      "inspektur", "asisten", "penjabat", "ttd", "tertanda");

  private static final Set<String> AGENCIES = Set.of("pemerintah", "dinas", "badan", "kecamatan", "kelurahan", "desa",
      "kabupaten", "kota", "provinsi", "kantor", "rsud", "rumah", "puskesmas", "upt", "uptd", "sekretariat", "biro",
      "inspektorat", "kementerian", "bupati", "gubernur", "camat", "lurah", "blud", "balai", "tahun", "bab", "bagian");

  /** A telephone number: no heading has one. */
  private static final Pattern CONTACT = Pattern.compile("(?<![\\d/.])\\(?(?:\\+62|0\\d{2,4})\\)?[ .\\-]{0,2}\\d{3,8}(?![\\d/])");

  private static final Pattern PAGE_MARK = Pattern.compile("[-\u2013\u2014]{1,2}\\s{0,2}\\d{1,4}\\s{0,2}[-\u2013\u2014]{1,2}|(?i:halaman|hal\\.?|page)\\s\\d{1,4}(?:\\s(?:dari|of|/)\\s\\d{1,4})?");
  private static final int LONGEST_HEADING = 200;

  private Headings() {}

  /** The service a line names explicitly ("Jenis Pelayanan: …"); null if it is no such line, "" if the name follows. */
  static String service(String text) {
    String body = body(text);
    int limit = Math.min(body.length(), 60);
    int first = wordEnd(body, 0);
    if (first == 0 || first > 12) {
      return null;
    }
    String lead = body.substring(0, first).toLowerCase(Locale.ROOT);
    int second = skipBlanks(body, first);
    int secondEnd = wordEnd(body, second);
    String next = body.substring(second, secondEnd).toLowerCase(Locale.ROOT);
    int end = -1;
    if ((Words.alike(lead, "jenis") || lead.equals("nama") || lead.equals("judul")) && isServiceWord(next)) {
      end = secondEnd;
      int third = skipBlanks(body, end);
      int thirdEnd = wordEnd(body, third);
      if (Set.of("publik", "perizinan", "izin").contains(body.substring(third, thirdEnd).toLowerCase(Locale.ROOT))
          && colon(body, thirdEnd) >= 0) {
        end = thirdEnd;
      }
    } else if (isServiceWord(lead) && colon(body, first) >= 0) {
      end = first;
    }
    if (end < 0 || end > limit) {
      return null;
    }
    int colon = colon(body, end);
    if (colon >= 0) {
      return body.substring(colon + 1).strip();
    }
    String rest = body.substring(end).strip();
    return rest.isEmpty() ? "" : rest.length() <= 100 && Character.isUpperCase(rest.charAt(0)) ? rest : null;
  }

  /** True for the label alone, as it stands in a table cell: "Jenis Pelayanan", "Nama Layanan". */
  static boolean isServiceLabel(String text) {
    String named = service(text);
    List<String> words = Words.of(body(text));
    return named != null && named.isEmpty()
        || words.size() == 1 && isServiceWord(words.getFirst()) && !words.getFirst().equals("produk");
  }

  private static boolean isServiceWord(String word) {
    return Words.alike(word, "pelayanan") || Words.alike(word, "layanan") || word.equals("perizinan")
        || word.equals("izin");
  }

  private static int colon(String text, int from) {
    int i = skipBlanks(text, from);
    return i < text.length() && (text.charAt(i) == ':' || text.charAt(i) == '=') ? i : -1;
  }

  private static int skipBlanks(String text, int from) {
    int i = from;
    while (i < text.length() && text.charAt(i) == ' ') {
      i++;
    }
    return i;
  }

  private static int wordEnd(String text, int from) {
    int i = from;
    while (i < text.length() && Character.isLetter(text.charAt(i))) {
      i++;
    }
    return i;
  }

  /** The text without numbering and without "STANDAR PELAYANAN (PUBLIK)" at its start. */
  static String name(String text) {
    String body = body(text);
    List<String> words = Words.of(body.length() > 60 ? body.substring(0, 60) : body);
    if (words.size() >= 2 && Words.alike(words.get(0), "standar")
        && (Words.alike(words.get(1), "pelayanan") || Words.alike(words.get(1), "layanan"))) {
      int end = wordEnd(body, skipBlanks(body, wordEnd(body, 0)));
      int third = skipBlanks(body, end);
      boolean isPublic = body.substring(third, wordEnd(body, third)).equalsIgnoreCase("publik");
      String rest = body.substring(isPublic ? wordEnd(body, third) : end).strip();
      while (!rest.isEmpty() && ":-\u2013=.".indexOf(rest.charAt(0)) >= 0) {
        rest = rest.substring(1).strip();
      }
      return Numbering.strip(rest);
    }
    return body;
  }

  static boolean isStandardHeading(String text) {
    if (text.length() > 200 || text.endsWith(";")) {
      return false;
    }
    String body = body(text);
    return !name(text).equals(body) && (Words.isUpperCase(body) || body.length() <= 110 && !body.endsWith("."));
  }

  /** Numbering and decoration removed from the start, closing colon from the end. */
  static String body(String text) {
    String body = Numbering.strip(text);
    while (body.endsWith(":")) {
      body = body.substring(0, body.length() - 1).strip();
    }
    return body;
  }

  /** A section that says nothing but that: no word of it is lost when only the components below it are kept. */
  static boolean isPlainSection(String text) {
    return isSection(text) && Words.of(text).stream().allMatch(w -> SECTION_WORDS.contains(w) || isCount(w));
  }

  /** "1", "iv", "a": the number of a row, a section or a column. */
  static boolean isCount(String word) {
    return word.length() == 1 || word.length() <= 4 && isNumber(word) || ROMAN_SIGNS.containsAll(
        word.chars().mapToObj(c -> (char) c).toList()) && word.length() <= 6;
  }

  static boolean isCounts(String text) {
    return Words.of(text).stream().allMatch(Headings::isCount);
  }

  /** A heading between the two halves of a standard. */
  static boolean isSection(String text) {
    if (text.length() > 160) {
      return false;
    }
    String plain = Words.plain(text);
    return SECTIONS.stream().anyMatch(plain::contains);
  }

  static boolean isTableHead(List<String> cells) {
    boolean anchor = false;
    for (String cell : cells) {
      if (cell.length() > 60) {
        return false;
      }
      for (String word : Words.of(cell)) {
        if (!TABLE_HEAD.contains(word) && word.length() > 1) {
          return false;
        }
        anchor |= TABLE_HEAD_ANCHOR.contains(word);
      }
    }
    return anchor;
  }

  /** A page number or a running head. */
  static boolean isPageNumber(String text) {
    if (text.length() > 30) {
      return false;
    }
    List<String> words = Words.of(text);
    return words.size() == 1 && words.getFirst().length() <= 4 && isNumber(words.getFirst())
        || words.size() >= 2 && (words.getFirst().equals("halaman") || words.getFirst().equals("page")
            || words.getFirst().equals("hal")) && isNumber(words.get(1));
  }

  /** "- 3 -", "Halaman 3 dari 10": the page's own words, even where the cell of a table goes on behind them. */
  static boolean isPageMark(String text) {
    return text.length() <= 30 && PAGE_MARK.matcher(text).matches();
  }

  private static boolean isNumber(String word) {
    return word.chars().allMatch(Character::isDigit);
  }

  /** Words of the decree proper and of letterheads, which never name a service. */
  static boolean isDecreeLine(String text) {
    List<String> words = Words.of(text.length() > 60 ? text.substring(0, 60) : text);
    return words.isEmpty() || DECREE_WORDS.contains(words.getFirst()) || text.indexOf('@') >= 0;
  }

  /** The first line of a signature block. */
  static boolean isSignature(String text) {
    if (text.length() > 120) {
      return false;
    }
    List<String> words = Words.of(text);
    if (words.isEmpty()) {
      return false;
    }
    String first = words.getFirst();
    if (first.equals("nip") || first.equals("ttd") || first.equals("tertanda")
        || first.equals("ditetapkan") && words.size() > 1 && words.get(1).equals("di")
        || first.equals("salinan") && words.size() > 1 && words.get(1).equals("sesuai")) {
      return true;
    }
    return isOffice(text) && text.endsWith(",") && Words.isUpperCase(text);
  }

  /** The line begins with an office or the capacity in which it is held: "KEPALA DINAS", "a.n. BUPATI", "Plt. CAMAT". */
  static boolean isOffice(String text) {
    List<String> words = Words.of(text.length() > 40 ? text.substring(0, 40) : text);
    if (words.isEmpty()) {
      return false;
    }
    String second = words.size() > 1 ? words.get(1) : "";
    return OFFICES.contains(words.getFirst()) || words.getFirst().equals("a") && second.equals("n")
        || words.getFirst().equals("u") && second.equals("b");
  }

  /** The line begins like the name of an authority, not of a service. */
  static boolean namesAgency(String text) {
    List<String> words = Words.of(text.length() > 80 ? text.substring(0, 80) : text);
    return !words.isEmpty() && AGENCIES.contains(words.getFirst());
  }

  /** Looks like a heading by its form alone. */
  static boolean isStrong(Paragraph paragraph) {
    String text = paragraph.line().text();
    return isPossible(paragraph)
        && (paragraph.level() > 0 || paragraph.emphasised() || Words.isUpperCase(text));
  }

  static boolean isNumbered(Paragraph paragraph) {
    Numbering.Style style = Numbering.of(paragraph.line().text()).style();
    return isPossible(paragraph) && style != Numbering.Style.NONE && style != Numbering.Style.BULLET;
  }

  static boolean isPossible(Paragraph paragraph) {
    String text = paragraph.line().text();
    if (text.length() > LONGEST_HEADING || text.length() < 3 || text.endsWith(";") || text.endsWith(",")) {
      return false;
    }
    return Words.hasContent(text) && !isPageNumber(text) && !CONTACT.matcher(text).find() && !isDecreeLine(Numbering.strip(text))
        && Numbering.of(text).style() != Numbering.Style.BULLET;
  }

  /** A key for "printed the same way": headings of one rank share it. */
  static String style(Paragraph paragraph) {
    Numbering numbering = Numbering.of(paragraph.line().text());
    return paragraph.level() + "/" + numbering.style() + "/" + Words.isUpperCase(paragraph.line().text()) + "/"
        + paragraph.emphasised();
  }
}
