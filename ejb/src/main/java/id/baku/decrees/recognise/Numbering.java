package id.baku.decrees.recognise;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number, letter or bullet a line begins with. The style lets headings and labels of the same rank be told from
 * the entries below them.
 */
public record Numbering(Style style, String value, int length) {

  /** What kind of sign it is. */
  public enum Style { NONE, DIGIT, DIGIT_BRACKET, LETTER, CAPITAL, ROMAN, BULLET, DOTTED, WORD }

  public static final Numbering NONE = new Numbering(Style.NONE, "", 0);

  private static final Pattern DOTTED = Pattern.compile("^\\(?([A-Za-z]|\\d{1,2}|[IVX]{1,5})(\\.\\d{1,2}){1,3}\\.?\\)?\\s+");
  private static final Pattern DIGIT = Pattern.compile("^\\(?(\\d{1,3}[a-z]?)([.)])[.)]?(?:\\s+|(?=[A-Za-z*\"]))");
  private static final Pattern ROMAN = Pattern.compile("^\\(?([IVX]{1,5})[.)]\\s*(?=\\p{L}|\\*)");
  private static final Pattern LETTER = Pattern.compile("^\\(?([A-Za-z])[.)](?:\\s+|(?=\\p{Lu}\\p{Ll}))");
  private static final Pattern BARE = Pattern.compile("^(\\d{1,2})\\s{1,8}(?=\\p{L})");
  /** "Komponen 1 - ", "Unsur ke-2: ". */
  private static final Pattern WORD = Pattern.compile(
      "(?i)^(?:komponen|unsur)\\s+(?:ke\\s?-\\s?)?(\\d{1,2}|[IVX]{1,4})\\s*[-\u2013\u2014.:)]\\s*(?=\\p{L})");
  private static final String BULLETS = "-\u2013\u2014\u2022\u00b7*\u25aa\u25cf\u25cb\u00a7\u2713\u27a2\u25a0\u25a1\uf0b7\uf0a7";

  /** The sign at the start of a text, {@link #NONE} if there is none. */
  public static Numbering of(String text) {
    if (text.isEmpty() || !mayBegin(text)) {
      return NONE;
    }
    String head = text.length() > 24 ? text.substring(0, 24) : text;
    if (BULLETS.indexOf(head.charAt(0)) >= 0) {
      int end = 1;
      while (end < head.length() && head.charAt(end) == ' ') {
        end++;
      }
      return new Numbering(Style.BULLET, head.substring(0, 1), end);
    }
    Matcher matcher = DOTTED.matcher(head);
    if (matcher.find()) {
      return new Numbering(Style.DOTTED, matcher.group().strip(), matcher.end());
    }
    matcher = DIGIT.matcher(head);
    if (matcher.find()) {
      return new Numbering(matcher.group(2).equals(".") ? Style.DIGIT : Style.DIGIT_BRACKET, matcher.group(1),
          matcher.end());
    }
    matcher = ROMAN.matcher(head);
    if (matcher.find()) {
      return new Numbering(Style.ROMAN, matcher.group(1), matcher.end());
    }
    matcher = LETTER.matcher(head);
    if (matcher.find()) {
      boolean capital = Character.isUpperCase(matcher.group(1).charAt(0));
      return new Numbering(capital ? Style.CAPITAL : Style.LETTER, matcher.group(1), matcher.end());
    }
    matcher = BARE.matcher(head);
    if (matcher.find()) {
      return new Numbering(Style.DIGIT, matcher.group(1), matcher.end());
    }
    matcher = WORD.matcher(head);
    if (matcher.find()) {
      return new Numbering(Style.WORD, matcher.group(1), matcher.end());
    }
    return NONE;
  }

  /** Most lines are plain words: those need no closer look. */
  private static boolean mayBegin(String text) {
    char first = text.charAt(0);
    if (Character.isLetter(first)) {
      if (text.regionMatches(true, 0, "komponen ", 0, 9) || text.regionMatches(true, 0, "unsur ", 0, 6)) {
        return true;
      }
      int stop = Math.min(text.length(), 6);
      for (int i = 1; i < stop; i++) {
        if (text.charAt(i) == '.' || text.charAt(i) == ')') {
          return true;
        }
      }
      return false;
    }
    return first == '(' || Character.isDigit(first) || BULLETS.indexOf(first) >= 0;
  }

  /** The text without its sign. */
  public static String strip(String text) {
    return text.substring(of(text).length()).strip();
  }
}
