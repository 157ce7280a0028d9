package id.baku.decrees.values;

import id.baku.decrees.CellContent;
import id.baku.decrees.CellContent.Channels;
import id.baku.decrees.CellContent.Fees;
import id.baku.decrees.CellContent.StaffCount;
import id.baku.decrees.CellContent.TimePromise;
import id.baku.decrees.CellContent.Times;
import id.baku.decrees.blocks.Line;
import id.baku.decrees.text.Words;
import id.baku.standards.ChannelKind;
import id.baku.standards.TimeUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds what a cell says and its structure does not hold: a second limit, another price, a telephone number. Such a
 * cell was read only in part, and a person should look at it.
 */
final class Leftovers {

  private static final Pattern TIME = Pattern.compile(
      "\\d\\s{0,3}(?:\\([^()]{0,60}\\)\\s{0,3})?(?:-\\s{0,2})?(?:menit|mnt|jam|hari|minggu|pekan|bulan|bln|tahun(?!\\s{1,3}(?:19|20)\\d\\d)|detik|semester|triwulan)\\b(?!\\s{1,3}sekali)");

  private static final String WORD = "(?:satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas|belas|puluh|ratus|seratus)";
  private static final Pattern MONEY = Pattern.compile("\\b(?:rp|idr)\\b?\\s{0,3}[.:]?\\s{0,3}\\d"
      + "|(?<![\\d.,])\\d[\\d.,]{0,20}\\s{0,2}(?:ribu|rb|juta|jt|miliar|milyar)\\b|" + WORD + "\\s{1,2}(?:ribu|juta)\\b"
      + "|\\b(?:usd|us\\$|sgd|eur|euro|dolar|myr|aud)(?![\\p{L}])|[$€£¥]\\s{0,2}\\d|\\d\\s{0,2}(?:%|persen\\b)"
      + "|(?<!nomor\\s)(?<!no\\.\\s)(?<!pasal\\s)(?<![\\d.,/-])\\d{1,3}(?:\\.\\d{3}){1,4}(?![\\d/]|\\.\\d)(?!\\s{0,2}(?:-|–|s/d|s\\.d\\.?|sampai|hingga)?"
      + "\\s{0,2}(?:[\\d.]{1,9}\\s{0,2})?(?:kg|ton|m|m2|m²|m3|km|meter|liter|cc|gt|va|watt|kva|lembar|orang|unit|buah|ekor|kali|jiwa|hari|jam)(?![\\p{L}]))");
  /** Telephone numbers, and the short ones of emergency services; the number of the next entry is no part of them. */
  private static final Pattern NUMBER = Pattern.compile(
      "(?<![\\d.,/@\\w])(?:\\(?\\+?\\d{2,5}\\)?[ .\\-]{0,2}(?:\\d(?:-| (?!\\d{1,2}[.)]\\s))?){4,12}\\d|1[0-9]{2})(?![\\d@/]|[.:,]\\d|\\s{0,2}(?:menit|jam|hari|x|tahun|orang)\\b)");
  private static final Pattern ADDRESS = Pattern.compile("(?<![\\w.])@[a-z0-9._]{2,40}|[a-z0-9._%+-]{1,64}@[a-z0-9.-]{3,100}"
      + "|(?:https?://|www\\.)[^\\s,;()<>\"]{2,200}");
  private static final Set<ChannelKind> ACCOUNTS = EnumSet.of(ChannelKind.WHATSAPP, ChannelKind.SMS, ChannelKind.INSTAGRAM,
      ChannelKind.FACEBOOK, ChannelKind.OTHER_SOCIAL, ChannelKind.FAX);

  private Leftovers() {}

  static boolean in(CellContent content, List<Line> lines) {
    String text = Words.squeeze(Flow.of(lines).text());
    boolean valued = content instanceof Times || content instanceof Fees || content instanceof Channels
        || content instanceof StaffCount;
    if (valued && !Limits.head(text).equals(text)) {
      return true;
    }
    String lower = text.toLowerCase(Locale.ROOT);
    return switch (content) {
      case Times times -> time(times.promises(), lower);
      case Fees fees -> money(fees, text, lower);
      case StaffCount staff -> staff.number() != null && StaffReader.leaves(staff, lines);
      case Channels channels -> contact(channels, text, lower);
      default -> false;
    };
  }

  /** A price, of this country or another, or a share of one. */
  static boolean namesMoney(String text) {
    return MONEY.matcher(text.toLowerCase(Locale.ROOT)).find();
  }

  private static boolean money(Fees fees, String text, String lower) {
    List<Rupiah.Amount> amounts = Rupiah.in(text);
    for (Rupiah.Amount amount : amounts) {
      boolean held = fees.items().stream().anyMatch(i -> i.amountRupiah() == amount.value()
          || i.upTo() != null && i.upTo() == amount.value());
      if (!held && amount.value() > 0) {
        return true;
      }
    }
    Matcher mention = MONEY.matcher(lower);
    while (mention.find()) {
      int at = mention.start();
      if (amounts.stream().noneMatch(a -> a.start() <= at && at < a.end())) {
        return true;
      }
    }
    return false;
  }

  private static boolean contact(Channels channels, String text, String lower) {
    if (channels.channels().isEmpty()) {
      return false;
    }
    String digits = channels.channels().stream()
        .filter(c -> c.kind() != ChannelKind.SUGGESTION_BOX && c.kind() != ChannelKind.COUNTER).map(c -> digits(c.value())).collect(Collectors.joining(" "));
    Matcher number = NUMBER.matcher(lower);
    while (number.find()) {
      if (!digits.contains(digits(number.group()))) {
        return true;
      }
    }
    Matcher address = ADDRESS.matcher(lower);
    while (address.find()) {
      String found = ItemLists.trim(address.group());
      if (channels.channels().stream().noneMatch(c -> c.value().toLowerCase(Locale.ROOT).contains(found))) {
        return true;
      }
    }
    return ChannelWord.in(text, Address.in(text)).stream().anyMatch(word -> ACCOUNTS.contains(word.kind())
        && channels.channels().stream().noneMatch(c -> c.kind() == word.kind()));
  }

  private static String digits(String text) {
    return text.replaceAll("\\D", "");
  }

  private static boolean time(List<TimePromise> promises, String lower) {
    if (promises.isEmpty() || promises.stream().anyMatch(p -> p.unit() == TimeUnit.SCHEDULE)
        && TimeReader.isAllDay(lower)) {
      return false;
    }
    List<TimeAmount> amounts = TimeAmount.all(lower);
    long total = 0;
    boolean unread = false;
    for (TimeAmount amount : amounts) {
      if (promises.stream().noneMatch(p -> p.amount() != null && amount.equalsTime(p.amount(), p.unit()))) {
        unread = true;
        boolean part = promises.size() == 1 && amount.amount() != null && amount.unit() == promises.getFirst().unit();
        total += part ? amount.amount() : Integer.MAX_VALUE;
      }
    }
    boolean partsOfTotal = promises.size() == 1 && promises.getFirst().amount() != null
        && total == promises.getFirst().amount() && TimeClauses.namesTotal(lower);
    if (unread && !partsOfTotal) {
      return true;
    }
    Matcher mention = TIME.matcher(lower);
    while (mention.find()) {
      int at = mention.start();
      if (amounts.stream().noneMatch(a -> a.start() <= at && at < a.end())) {
        return true;
      }
    }
    return false;
  }
}
