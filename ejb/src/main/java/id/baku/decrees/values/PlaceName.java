package id.baku.decrees.values;

import id.baku.decrees.text.Words;
import id.baku.standards.ChannelKind;
import java.util.Locale;

/** What a channel without number or address is called: the box, the counter, the application, the account. */
final class PlaceName {

  private PlaceName() {}

  /** The value of the channel, or null when the word names none here. */
  static String of(String text, ChannelWord word, int end, boolean sentence) {
    if (end < word.end()) {
      return word.kind() == ChannelKind.SUGGESTION_BOX ? text.substring(word.start(), word.end()) : null;
    }
    String after = text.substring(word.end(), end);
    String phrase = text.substring(word.start(), word.end());
    boolean leads = !Words.hasContent(text.substring(0, word.start()));
    return switch (word.kind()) {
      case SUGGESTION_BOX -> leads && end == text.length() && !sentence ? ItemLists.trim(text) : ItemLists.trim(phrase + upToSign(after));
      case COUNTER -> {
        if (sentence && !leads) {
          yield null;
        }
        String place = stripTo(upToSign(after));
        yield place.isEmpty() ? phrase : place;
      }
      case LAPOR -> {
        String name = stripTo(upToSign(after));
        yield name.isEmpty() || sentence ? phrase : name;
      }
      case APP -> sentence && !leads ? null : nullIfEmpty(stripTo(upToSign(after)));
      case INSTAGRAM, FACEBOOK, OTHER_SOCIAL -> nullIfEmpty(stripTo(upToSign(after)));
      case LETTER, OMBUDSMAN -> sentence ? null : ItemLists.trim(phrase + upToSign(after));
      default -> null;
    };
  }

  private static String nullIfEmpty(String text) {
    return text.isEmpty() ? null : text;
  }

  private static String upToSign(String after) {
    int end = after.length();
    for (String sign : new String[] {";", ", ", " dan ", " atau ", ". "}) {
      int at = after.indexOf(sign);
      end = at >= 0 && at < end ? at : end;
    }
    return after.substring(0, end);
  }

  private static String stripTo(String text) {
    String value = text.strip();
    while (!value.isEmpty() && ":=-\u2013/(!.".indexOf(value.charAt(0)) >= 0) {
      value = value.substring(1).strip();
    }
    String lower = value.toLowerCase(Locale.ROOT);
    for (String word : new String[] {"ke ", "di ", "kepada ", "melalui ", "pada ", "dengan "}) {
      if (lower.startsWith(word)) {
        return ItemLists.trim(value.substring(word.length()));
      }
    }
    if (value.endsWith(")") && value.indexOf('(') < 0) {
      value = value.substring(0, value.length() - 1);
    }
    return Words.hasContent(value) ? ItemLists.trim(value) : "";
  }
}
