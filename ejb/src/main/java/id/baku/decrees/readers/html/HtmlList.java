package id.baku.decrees.readers.html;

import id.baku.decrees.readers.ListSign;
import java.util.Locale;
import org.jsoup.nodes.Element;

/** One open {@code <ol>} or {@code <ul>}: gives its entries their signs. */
final class HtmlList {

  private final boolean numbered;
  private final String style;
  private final boolean none;
  private int next;

  HtmlList(Element list) {
    numbered = list.normalName().equals("ol");
    String css = list.attr("style").toLowerCase(Locale.ROOT);
    none = css.matches("(?s).*list-style(?:-type)?\\s*:\\s*none.*");
    style = type(list.attr("type"), css);
    next = number(list.attr("start"), 1);
  }

  private static String type(String attribute, String css) {
    return switch (attribute.strip()) {
      case "a" -> "lower-alpha";
      case "A" -> "upper-alpha";
      case "i" -> "lower-roman";
      case "I" -> "upper-roman";
      default -> css.contains("lower-alpha") || css.contains("lower-latin") ? "lower-alpha"
          : css.contains("upper-alpha") || css.contains("upper-latin") ? "upper-alpha"
          : css.contains("lower-roman") ? "lower-roman" : css.contains("upper-roman") ? "upper-roman" : "decimal";
    };
  }

  private static int number(String attribute, int otherwise) {
    return attribute.strip().matches("-?\\d{1,6}") ? Integer.parseInt(attribute.strip()) : otherwise;
  }

  /** The sign before an entry, without the blank behind it; "" when the page shows none. */
  String next(Element item) {
    int number = number(item.attr("value"), next);
    next = number + 1;
    if (none) {
      return "";
    }
    if (!numbered) {
      return "-";
    }
    return switch (style) {
      case "lower-alpha" -> ListSign.letter(number);
      case "upper-alpha" -> ListSign.upper(ListSign.letter(number));
      case "lower-roman" -> ListSign.roman(number);
      case "upper-roman" -> ListSign.upper(ListSign.roman(number));
      default -> String.valueOf(number);
    } + ".";
  }
}
