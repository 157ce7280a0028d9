package id.baku.decrees.text;

import java.util.Locale;

/**
 * The little bits of markup that survive in extracted text: tags, entities, Markdown stars. A tag is only a tag when
 * it closes within {@link #LONGEST_TAG} characters, so hostile input costs no more than its length.
 */
public final class Markup {

  static final int LONGEST_TAG = 300;

  private Markup() {}

  /** End of the tag or comment that starts at {@code from} (exclusive), or -1 when the '<' there starts none. */
  public static int tagEnd(CharSequence text, int from, int limit) {
    if (from + 1 >= limit) {
      return -1;
    }
    char next = text.charAt(from + 1);
    boolean closing = next == '/';
    char first = closing ? (from + 2 < limit ? text.charAt(from + 2) : ' ') : next;
    if (!(first >= 'a' && first <= 'z' || first >= 'A' && first <= 'Z' || next == '!')) {
      return -1;
    }
    int stop = Math.min(limit, from + LONGEST_TAG);
    for (int i = from + 1; i < stop; i++) {
      char c = text.charAt(i);
      if (c == '>') {
        return i + 1;
      }
      if (c == '<') {
        return -1;
      }
    }
    return -1;
  }

  /** Lower-case name of the tag at {@code from}, with a leading slash for a closing tag. */
  public static String tagName(CharSequence text, int from, int end) {
    int i = from + 1;
    int start = i;
    if (i < end && text.charAt(i) == '/') {
      i++;
    }
    while (i < end && Character.isLetterOrDigit(text.charAt(i))) {
      i++;
    }
    return text.subSequence(start, i).toString().toLowerCase(Locale.ROOT);
  }

  /** The text without tags, entities and Markdown emphasis, white space collapsed. */
  public static String clean(CharSequence raw) {
    int length = raw.length();
    StringBuilder out = new StringBuilder(length);
    for (int i = 0; i < length; i++) {
      char c = raw.charAt(i);
      if (c == '<') {
        int end = tagEnd(raw, i, length);
        if (end > 0) {
          out.append(isInline(tagName(raw, i, end)) ? "" : " ");
          i = end - 1;
          continue;
        }
      } else if (c == '&') {
        int end = entity(raw, i, out);
        if (end > 0) {
          i = end - 1;
          continue;
        }
      } else if (c == '*' && i + 1 < length && raw.charAt(i + 1) == '*') {
        i++;
        continue;
      } else if (c == '_' && i + 1 < length && raw.charAt(i + 1) == '_') {
        i++;
        continue;
      } else if (c == '\\' && i + 1 < length && "|*_#.-()[]".indexOf(raw.charAt(i + 1)) >= 0) {
        i++;
        c = raw.charAt(i);
      } else if (c == '!' && i + 1 < length && raw.charAt(i + 1) == '[') {
        int end = image(raw, i);
        if (end > 0) {
          i = end - 1;
          continue;
        }
      }
      out.append(c);
    }
    return Words.squeeze(out.toString());
  }

  private static boolean isInline(String tag) {
    return switch (tag) {
      case "b", "/b", "i", "/i", "u", "/u", "strong", "/strong", "em", "/em", "span", "/span", "sup", "/sup",
           "sub", "/sub", "a", "/a", "font", "/font", "mark", "/mark" -> true;
      default -> false;
    };
  }

  /** Decodes the entity at {@code from} into {@code out}; returns its end or -1. */
  private static int entity(CharSequence raw, int from, StringBuilder out) {
    int stop = Math.min(raw.length(), from + 10);
    for (int i = from + 1; i < stop; i++) {
      if (raw.charAt(i) != ';') {
        continue;
      }
      String name = raw.subSequence(from + 1, i).toString();
      String value = switch (name) {
        case "amp" -> "&";
        case "lt" -> "<";
        case "gt" -> ">";
        case "quot" -> "\"";
        case "apos" -> "'";
        case "nbsp" -> " ";
        case "ndash" -> "\u2013";
        case "mdash" -> "\u2014";
        case "rarr" -> "\u2192";
        case "bull" -> "\u2022";
        case "hellip" -> "\u2026";
        case "lsquo", "rsquo" -> "'";
        case "ldquo", "rdquo" -> "\"";
        default -> numeric(name);
      };
      if (value == null) {
        return -1;
      }
      out.append(value);
      return i + 1;
    }
    return -1;
  }

  private static String numeric(String name) {
    if (name.length() < 2 || name.charAt(0) != '#') {
      return null;
    }
    try {
      boolean hex = name.charAt(1) == 'x' || name.charAt(1) == 'X';
      int code = hex ? Integer.parseInt(name.substring(2), 16) : Integer.parseInt(name.substring(1));
      return Character.isValidCodePoint(code) && code >= ' ' ? Character.toString(code) : " ";
    } catch (NumberFormatException noNumber) {
      return null;
    }
  }

  /** End of a Markdown image {@code ![..](..)}, or -1. */
  private static int image(CharSequence raw, int from) {
    int stop = Math.min(raw.length(), from + LONGEST_TAG);
    for (int i = from + 2; i < stop; i++) {
      if (raw.charAt(i) == ']') {
        if (i + 1 < raw.length() && raw.charAt(i + 1) == '(') {
          for (int j = i + 2; j < stop; j++) {
            if (raw.charAt(j) == ')') {
              return j + 1;
            }
          }
        }
        return -1;
      }
    }
    return -1;
  }
}
