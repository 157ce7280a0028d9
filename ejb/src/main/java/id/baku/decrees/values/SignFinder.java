package id.baku.decrees.values;

import id.baku.decrees.blocks.Line;
import id.baku.decrees.blocks.Line.Mark;
import id.baku.decrees.text.Words;
import id.baku.decrees.values.Sign.Family;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Finds everything in a text that has the form of a list sign. */
final class SignFinder {

  private static final String BULLETS = "-\u2013\u2022\u00b7*\u25aa\u25cf\u25cb\u00a7\u2713\u27a2\u25a0\u25a1\uf0b7\uf0a7\u2043";

  private static final Set<String> PROVISIONS = Set.of("ayat", "huruf", "angka", "butir", "pasal", "poin", "point", "nomor");
  private static final Set<String> JOINING = Set.of("", "dan", "atau", "serta", "s d", "sampai dengan", "sampai", "hingga");

  private static final int LONGEST_JOINING = 20;

  private SignFinder() {}

  static List<Sign> all(Flow flow) {
    String text = flow.text();
    List<Sign> found = new ArrayList<>();
    Sign reference = null;
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
      if (sign != null && isReference(text, sign, reference)) {
        reference = sign;
      } else if (sign != null) {
        found.add(sign);
      }
    }
    return found;
  }

  /** "Pasal 5 ayat (1) dan (2)", "huruf a)": the number of a provision, not of an entry. */
  private static boolean isReference(String text, Sign sign, Sign reference) {
    if (!sign.family().isBracketed()) {
      return false;
    }
    if (reference != null && sign.at() - reference.end() <= LONGEST_JOINING && JOINING.contains(Words.plain(text.substring(reference.end(), sign.at())))) {
      return true;
    }
    return PROVISIONS.contains(wordBefore(text, sign.at()).toLowerCase(Locale.ROOT));
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
    boolean room = end > (closed ? i + 1 : i) || end < text.length() && closed && Character.isDigit(number.charAt(0))
        && (lineStart ? Character.isLetter(text.charAt(end)) : Character.isUpperCase(text.charAt(end)));
    if (!room || end >= text.length() || c == '(' && closing != ')') {
      return null;
    }
    Family family = family(number, closing, closed, c == '(');
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

  private static Family family(String number, char closing, boolean closed, boolean opened) {
    boolean bracket = closing == ')';
    if (Character.isDigit(number.charAt(0))) {
      int digits = 0;
      while (digits < number.length() && Character.isDigit(number.charAt(digits))) {
        digits++;
      }
      boolean shape = digits <= 3 && (digits == number.length()
          || digits == number.length() - 1 && number.charAt(digits) >= 'a' && number.charAt(digits) <= 'f');
      return shape ? opened ? Family.ENCLOSED : bracket ? Family.BRACKET : Family.DIGIT : null;
    }
    if (!closed) {
      return null;
    }
    if (number.length() == 1) {
      char c = number.charAt(0);
      if (c >= 'a' && c <= 'z') {
        return opened ? Family.LETTER_ENCLOSED : bracket ? Family.LETTER_BRACKET : Family.LETTER;
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

  static char previous(String text, int at) {
    int i = at - 1;
    while (i >= 0 && text.charAt(i) == ' ') {
      i--;
    }
    return i < 0 ? ':' : text.charAt(i);
  }

  static String wordBefore(String text, int at) {
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

  static String wordAfter(String text, int at) {
    int end = at;
    while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    return text.substring(at, end);
  }
}
