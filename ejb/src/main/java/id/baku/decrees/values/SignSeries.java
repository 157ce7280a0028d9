package id.baku.decrees.values;

import id.baku.decrees.values.Sign.Family;
import java.util.ArrayList;
import java.util.List;

/** The signs that part a text into its first-level entries: the first one sets the rank, the others go on with it. */
final class SignSeries {

  private SignSeries() {}

  /** The signs of the first-level series, in order; empty when the text is no list. */
  static List<Sign> of(Flow flow) {
    List<Sign> all = SignFinder.all(flow);
    Sign first = first(all, flow);
    if (first == null) {
      return List.of();
    }
    List<Sign> series = new ArrayList<>();
    series.add(first);
    boolean inlineBullets = first.family() == Family.BULLET && !hasClosedBullet(all, flow);
    for (Sign sign : all) {
      Sign last = series.getLast();
      if (sign.at() <= last.at() || sign.family() != first.family()) {
        continue;
      }
      if (first.family() == Family.BULLET ? continuesBullets(sign, first, flow, inlineBullets)
          : continues(sign, last, first, flow)) {
        series.add(sign);
      }
    }
    return series;
  }

  private static Sign first(List<Sign> all, Flow flow) {
    for (Sign sign : all) {
      if (sign.at() == 0 || sign.lineStart()) {
        return sign;
      }
      char before = SignFinder.previous(flow.text(), sign.at());
      boolean opening = before == ':' || before == ';' || before == '.';
      if (opening && (sign.family() == Family.BULLET ? before == ':' : sign.isOne() || hasSecond(all, sign))) {
        return sign;
      }
    }
    return null;
  }

  /** "A; 2. B; 3. C": the first number is lost, but a series goes on. */
  private static boolean hasSecond(List<Sign> all, Sign sign) {
    return sign.number().equals("2") && sign.family() == Family.DIGIT
        && all.stream().anyMatch(s -> s.family() == sign.family() && s.number().equals("3"));
  }

  private static boolean hasClosedBullet(List<Sign> all, Flow flow) {
    return all.stream().anyMatch(s -> s.family() == Family.BULLET && s.at() > 0 && !s.lineStart()
        && ";.:,".indexOf(SignFinder.previous(flow.text(), s.at())) >= 0);
  }

  private static boolean continuesBullets(Sign sign, Sign first, Flow flow, boolean inline) {
    if (!sign.number().equals(first.number())) {
      return false;
    }
    if (sign.lineStart()) {
      return sign.indent() <= first.indent() + 1;
    }
    char before = SignFinder.previous(flow.text(), sign.at());
    return ";.:,".indexOf(before) >= 0 || inline && !isRange(flow.text(), sign);
  }

  /** "Senin - Jumat", "08.00 - 15.00": a dash between two values parts nothing. */
  private static boolean isRange(String text, Sign sign) {
    char before = SignFinder.previous(text, sign.at());
    char after = sign.end() < text.length() ? text.charAt(sign.end()) : ' ';
    if (Character.isDigit(before) && Character.isDigit(after)) {
      return true;
    }
    return Weekdays.isDay(SignFinder.wordBefore(text, sign.at())) && Weekdays.isDay(SignFinder.wordAfter(text, sign.end()));
  }

  private static boolean continues(Sign sign, Sign last, Sign first, Flow flow) {
    if (sign.family() == Family.NUMBERED_TAG || sign.family() == Family.BULLET_TAG) {
      return true;
    }
    boolean deeper = sign.lineStart() && sign.indent() > first.indent() + 2 && first.lineStart();
    if (deeper) {
      return false;
    }
    boolean next = sign.follows(last);
    if (sign.lineStart()) {
      return next || sign.value() > last.value() && sign.value() <= last.value() + 3 || sign.isOne();
    }
    char before = SignFinder.previous(flow.text(), sign.at());
    boolean parted = ";.:,)".indexOf(before) >= 0;
    boolean sameCase = Character.isUpperCase(charAt(flow.text(), sign.end()))
        || Character.isLowerCase(charAt(flow.text(), first.end()));
    return next && (parted || sameCase || sign.family().isBracketed());
  }

  private static char charAt(String text, int at) {
    return at < text.length() ? text.charAt(at) : ' ';
  }
}
