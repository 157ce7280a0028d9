package id.baku.findings;

import java.io.Serializable;

/**
 * Words with what stands around them.
 *
 * @param words "" when nothing is quoted
 */
public record Excerpt(String before, String words, String after) implements Serializable {

  private static final int MARGIN = 90;
  private static final String MORE = "…";

  /**
   * The words at their place in the text, or at the first one when the text has changed; alone when it lacks them.
   *
   * @param text null when there is none
   * @param at from 0; negative when it does not matter
   */
  public static Excerpt of(String text, String words, int at) {
    if (text == null || words.isEmpty()) {
      return new Excerpt("", words, "");
    }
    int start = at >= 0 && text.startsWith(words, at) ? at : text.indexOf(words);
    if (start < 0) {
      return new Excerpt("", words, "");
    }
    int end = start + words.length();
    int from = start <= MARGIN ? 0 : text.indexOf(' ', start - MARGIN) + 1;
    int to = text.length() - end <= MARGIN ? text.length() : text.lastIndexOf(' ', end + MARGIN);
    from = from <= 0 || from > start ? Math.max(0, start <= MARGIN ? 0 : start - MARGIN) : from;
    to = to < end ? Math.min(text.length(), end + MARGIN) : to;
    return new Excerpt((from > 0 ? MORE : "") + text.substring(from, start), words,
        text.substring(end, to) + (to < text.length() ? MORE : ""));
  }
}
