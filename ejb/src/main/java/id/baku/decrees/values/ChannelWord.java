package id.baku.decrees.values;

import id.baku.standards.ChannelKind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A word that names a kind of channel ("Telp.", "Surel", "kotak saran") and where it stands. */
record ChannelWord(ChannelKind kind, int start, int end) {

  private static final Map<ChannelKind, Pattern> PATTERNS = new EnumMap<>(ChannelKind.class);

  static {
    define(ChannelKind.WEBSITE, "web\\s?site|situs(?:\\s+web)?|laman|web|portal|url");
    define(ChannelKind.EMAIL, "e\\s?-?\\s?mail|surel|pos-?el|surat\\s+elektronik");
    define(ChannelKind.PHONE,
        "(?:nomor\\s+|no\\.?\\s*)?(?:telepon|telpon|telephon|telephone|telfon|telp|tlp|tilpon|phone|hp|handphone|ponsel)|call\\s?cent(?:er|re)|hotline|hot\\s+line");
    define(ChannelKind.FAX, "fax|faks|faximile|faksimile|faksimili|facsimile|faximili");
    define(ChannelKind.WHATSAPP, "whats?\\s?app|wa|wa\\s+cent(?:er|re)");
    define(ChannelKind.SMS, "sms(?:\\s+(?:center|centre|gateway))?");
    define(ChannelKind.INSTAGRAM, "instagram|ig");
    define(ChannelKind.FACEBOOK, "facebook|fb|fanpage");
    define(ChannelKind.OTHER_SOCIAL, "twitter|tik\\s?tok|youtube|telegram|threads|x(?=\\s?[:@])");
    define(ChannelKind.LAPOR, "sp4n\\s?-?\\s?(?:lapor!?)?|lapor!|aplikasi\\s+lapor");
    define(ChannelKind.SUGGESTION_BOX, "kotak\\s+(?:saran|pengaduan|aduan|kritik|surat)");
    define(ChannelKind.COUNTER,
        "datang\\s+langsung|tatap\\s+muka|secara\\s+langsung|langsung\\s+(?:ke|datang|kepada|melalui|di)|(?:meja|loket|ruang|unit|pojok|posko)\\s+(?:layanan\\s+|pelayanan\\s+)?(?:pengaduan|informasi|aduan|konsultasi)");
    define(ChannelKind.OMBUDSMAN, "ombudsman");
    define(ChannelKind.LETTER, "surat\\s+(?:resmi|pengaduan|tertulis|ditujukan|dialamatkan)|melalui\\s+surat|secara\\s+tertulis");
    define(ChannelKind.APP, "aplikasi");
  }

  private static final Pattern NUMBER_WORD = Pattern.compile(
      "(?:call\\s?cent(?:er|re)|hotline|sms(?:\\s+center)?|telp|tlp|telepon|telpon|whatsapp|wa|fax|faks|faximile|faksimile)[\\s.:=!/(-]{0,6}(?:ke\\s|nomor\\s|no\\.?\\s)?$",
      Pattern.CASE_INSENSITIVE);

  private static void define(ChannelKind kind, String words) {
    PATTERNS.put(kind, Pattern.compile("(?<![\\p{L}\\d@.-])(?:" + words + ")(?![\\p{L}\\d@])", Pattern.CASE_INSENSITIVE));
  }

  static List<ChannelWord> in(String text, List<Address> addresses) {
    List<ChannelWord> found = new ArrayList<>();
    PATTERNS.forEach((kind, pattern) -> {
      Matcher matcher = pattern.matcher(text);
      while (matcher.find()) {
        int start = matcher.start();
        int end = matcher.end();
        boolean inAddress = addresses.stream().anyMatch(a -> start < a.end() && a.start() < end);
        boolean taken = found.stream().anyMatch(w -> start < w.end() && w.start() < end);
        if (!inAddress && !taken) {
          found.add(new ChannelWord(kind, start, end));
        }
      }
    });
    found.sort((a, b) -> Integer.compare(a.start(), b.start()));
    return found;
  }

  /** Telegram is the one among the other social media that is reached by a telephone number. */
  boolean isTelegram(String text) {
    return text.regionMatches(true, start, "telegram", 0, "telegram".length());
  }

  /** A short number counts as one to call only behind such a word. */
  static boolean numberWordBefore(String text, int at) {
    return NUMBER_WORD.matcher(text.substring(Math.max(0, at - 30), at)).find();
  }
}
