package id.baku.decrees.values;

import id.baku.decrees.CellContent;
import id.baku.decrees.CellContent.Channels;
import id.baku.decrees.CellContent.Fees;
import id.baku.decrees.CellContent.StaffCount;
import id.baku.decrees.CellContent.TimePromise;
import id.baku.decrees.CellContent.Times;
import id.baku.decrees.blocks.Line;
import id.baku.decrees.text.Words;
import id.baku.standards.TimeUnit;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds what a cell says and its structure does not hold: a second limit, another price, a telephone number. Such a
 * cell was read only in part, and a person should look at it.
 */
final class Leftovers {

  private static final Pattern TIME = Pattern.compile(
      "\\d\\s{0,3}(?:\\([^()]{0,60}\\)\\s{0,3})?(?:-\\s{0,2})?(?:menit|mnt|jam|hari|minggu|pekan|bulan|bln|tahun(?!\\s{1,3}(?:19|20)\\d\\d)|detik|semester|triwulan)\\b(?!\\s{1,3}sekali)");

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
      default -> false;
    };
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
