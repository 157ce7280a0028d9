package id.baku.decrees.values;

import id.baku.decrees.blocks.Line;
import id.baku.decrees.blocks.Line.Mark;
import java.util.ArrayList;
import java.util.List;

/**
 * A list sign in a running text: where it stands, where the entry behind it begins, its family (signs of one family
 * make a series) and its printed number.
 */
record Sign(int at, int end, Family family, String number, boolean lineStart, int indent) {

  enum Family { DIGIT, BRACKET, LETTER, LETTER_BRACKET, CAPITAL, ROMAN, BULLET, NUMBERED_TAG, BULLET_TAG }

  private static final String BULLETS = "-\u2013\u2022\u00b7*\u25aa\u25cf\u25cb\u00a7\u2713\u27a2\u25a0\u25a1\uf0b7\uf0a7\u2043";

  /** The signs of the first-level series, in order; empty when the text is no list. */
  static List<Sign> series(Flow flow) {
    List<Sign> all = candidates(flow);
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
      char before = previous(flow.text(), sign.at());
      boolean opening = before == ':' || before == ';' || before == '.';
      if (opening && (sign.family() == Family.BULLET ? before == ':' : isOne(sign) || hasSecond(all, sign))) {
        return sign;
      }
    }
    return null;
  }

  private static boolean isOne(Sign sign) {
    return sign.number().equals("1") || sign.number().equals("1a") || sign.number().equalsIgnoreCase("a")
        || sign.number().equalsIgnoreCase("I");
  }

  /** "A; 2. B; 3. C": the first number is lost, but a series goes on. */
  private static boolean hasSecond(List<Sign> all, Sign sign) {
    return sign.number().equals("2") && sign.family() == Family.DIGIT
        && all.stream().anyMatch(s -> s.family() == sign.family() && s.number().equals("3"));
  }

  private static boolean hasClosedBullet(List<Sign> all, Flow flow) {
    return all.stream().anyMatch(s -> s.family() == Family.BULLET && s.at() > 0 && !s.lineStart()
        && ";.:,".indexOf(previous(flow.text(), s.at())) >= 0);
  }

  private static boolean continuesBullets(Sign sign, Sign first, Flow flow, boolean inline) {
    if (!sign.number().equals(first.number())) {
      return false;
    }
    if (sign.lineStart()) {
      return sign.indent() <= first.indent() + 1;
    }
    char before = previous(flow.text(), sign.at());
    return ";.:,".indexOf(before) >= 0 || inline && !isRange(flow.text(), sign);
  }

  /** "Senin - Jumat", "08.00 - 15.00": a dash between two values parts nothing. */
  private static boolean isRange(String text, Sign sign) {
    char before = previous(text, sign.at());
    char after = sign.end() < text.length() ? text.charAt(sign.end()) : ' ';
    if (Character.isDigit(before) && Character.isDigit(after)) {
      return true;
    }
    return Weekdays.isDay(wordBefore(text, sign.at())) && Weekdays.isDay(wordAfter(text, sign.end()));
  }

  private static String wordBefore(String text, int at) {
    int end = at;
    while (end > 0 && !Character.isLetterOrDigit(text.charAt(end - 1))) {
      end--;
    }
    int start = end;
    while (start > 0 && Character.isLetterOrDigit(text.charAt(start - 1))) {
      start--;
    }
    return text.substring(start, end);
  }

  private static String wordAfter(String text, int at) {
    int end = at;
    while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    return text.substring(at, end);
  }

  private static boolean continues(Sign sign, Sign last, Sign first, Flow flow) {
    if (sign.family() == Family.NUMBERED_TAG || sign.family() == Family.BULLET_TAG) {
      return true;
    }
    boolean deeper = sign.lineStart() && sign.indent() > first.indent() + 2 && first.lineStart();
    if (deeper) {
      return false;
    }
    boolean next = follows(last, sign);
    if (sign.lineStart()) {
      return next || value(sign) > value(last) && value(sign) <= value(last) + 3 || isOne(sign);
    }
    char before = previous(flow.text(), sign.at());
    boolean parted = ";.:,)".indexOf(before) >= 0;
    return next && (parted || Character.isUpperCase(charAt(flow.text(), sign.end())));
  }

  private static char charAt(String text, int at) {
    return at < text.length() ? text.charAt(at) : ' ';
  }

  /** "2" or "1b" after "1a", "2" after "1", "c" after "b". */
  private static boolean follows(Sign last, Sign sign) {
    int before = value(last);
    int now = value(sign);
    char suffixBefore = suffix(last);
    char suffixNow = suffix(sign);
    if (now == before) {
      return suffixNow == suffixBefore + 1 || suffixBefore == 0 && suffixNow == 'b';
    }
    return now == before + 1 && (suffixNow == 0 || suffixNow == 'a');
  }

  private static char suffix(Sign sign) {
    if (sign.family() != Family.DIGIT && sign.family() != Family.BRACKET) {
      return 0;
    }
    char last = sign.number().charAt(sign.number().length() - 1);
    return Character.isLetter(last) ? last : 0;
  }

  private static int value(Sign sign) {
    String number = sign.number();
    return switch (sign.family()) {
      case DIGIT, BRACKET -> Integer.parseInt(suffix(sign) == 0 ? number : number.substring(0, number.length() - 1));
      case LETTER, LETTER_BRACKET, CAPITAL -> Character.toLowerCase(number.charAt(0)) - 'a' + 1;
      case ROMAN -> Roman.value(number);
      default -> 0;
    };
  }

  private static char previous(String text, int at) {
    int i = at - 1;
    while (i >= 0 && text.charAt(i) == ' ') {
      i--;
    }
    return i < 0 ? ':' : text.charAt(i);
  }

  private static List<Sign> candidates(Flow flow) {
    String text = flow.text();
    List<Sign> found = new ArrayList<>();
    int line = 0;
    for (int i = 0; i < text.length(); i++) {
      while (line < flow.starts().length && flow.starts()[line] < i) {
        line++;
      }
      boolean lineStart = line < flow.starts().length && flow.starts()[line] == i;
      if (i > 0 && !lineStart && text.charAt(i - 1) != ' ' && !isGlued(text, i)) {
        continue;
      }
      Line starting = lineStart ? flow.lines().get(line) : null;
      if (starting != null && (starting.mark() == Mark.NUMBER || starting.mark() == Mark.BULLET)) {
        int end = typedEnd(text, i);
        found.add(new Sign(i, end, starting.mark() == Mark.NUMBER ? Family.NUMBERED_TAG : Family.BULLET_TAG, "", true,
            starting.indent()));
        continue;
      }
      if (starting != null && starting.mark() != Mark.NONE) {
        continue;
      }
      Sign sign = at(text, i, lineStart, starting == null ? 0 : starting.indent());
      if (sign != null) {
        found.add(sign);
      }
    }
    return found;
  }

  /** "Internet;3. Printer; dan4. Fax": extraction has eaten the blank before a number. */
  private static boolean isGlued(String text, int at) {
    return Character.isDigit(text.charAt(at))
        && (text.charAt(at - 1) == ';' || at >= 5 && text.startsWith("; dan", at - 5));
  }

  /** A sign typed as text behind one given by markup is dropped with it. */
  private static int typedEnd(String text, int at) {
    Sign typed = at(text, at, true, 0);
    return typed == null ? at : typed.end();
  }

  private static Sign at(String text, int at, boolean lineStart, int indent) {
    char c = text.charAt(at);
    if (BULLETS.indexOf(c) >= 0) {
      int end = skip(text, at + 1);
      boolean room = end > at + 1 || lineStart && end < text.length() && Character.isLetter(text.charAt(end));
      return room && end < text.length() && text.charAt(end) != c
          ? new Sign(at, end, Family.BULLET, String.valueOf(c), lineStart, indent) : null;
    }
    int from = c == '(' ? at + 1 : at;
    int i = from;
    while (i < text.length() && i < from + 4 && Character.isLetterOrDigit(text.charAt(i))) {
      i++;
    }
    if (i == from || i > from + 4) {
      return null;
    }
    String number = text.substring(from, i);
    char closing = i < text.length() ? text.charAt(i) : ' ';
    boolean closed = closing == '.' || closing == ')';
    int end = skip(text, closed ? i + 1 : i);
    boolean room = end > (closed ? i + 1 : i) || end < text.length() && closed && lineStart
        && Character.isLetter(text.charAt(end)) && Character.isDigit(number.charAt(0));
    if (!room || end >= text.length() || c == '(' && closing != ')') {
      return null;
    }
    Family family = family(number, closing, closed);
    if (family == null) {
      return null;
    }
    if (!closed && !isBareNumber(text, at, end, lineStart)) {
      return null;
    }
    return new Sign(at, end, family, number, lineStart, indent);
  }

  /** "2 Kepala Biro …": a number without a point counts only where a sentence begins. */
  private static boolean isBareNumber(String text, int at, int end, boolean lineStart) {
    if (!Character.isUpperCase(text.charAt(end))) {
      return false;
    }
    char before = previous(text, at);
    return lineStart || at == 0 || before == ';' || before == '.';
  }

  private static Family family(String number, char closing, boolean closed) {
    boolean bracket = closing == ')';
    if (Character.isDigit(number.charAt(0))) {
      int digits = 0;
      while (digits < number.length() && Character.isDigit(number.charAt(digits))) {
        digits++;
      }
      boolean shape = digits <= 3 && (digits == number.length()
          || digits == number.length() - 1 && number.charAt(digits) >= 'a' && number.charAt(digits) <= 'f');
      return shape ? bracket ? Family.BRACKET : Family.DIGIT : null;
    }
    if (!closed) {
      return null;
    }
    if (number.length() == 1) {
      char c = number.charAt(0);
      if (c >= 'a' && c <= 'z') {
        return bracket ? Family.LETTER_BRACKET : Family.LETTER;
      }
      return c == 'I' ? Family.ROMAN : c >= 'A' && c <= 'Z' ? Family.CAPITAL : null;
    }
    return Roman.value(number) > 0 ? Family.ROMAN : null;
  }

  private static int skip(String text, int from) {
    int i = from;
    while (i < text.length() && text.charAt(i) == ' ') {
      i++;
    }
    return i;
  }
}
