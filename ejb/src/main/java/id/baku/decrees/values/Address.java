package id.baku.decrees.values;

import id.baku.decrees.text.Words;
import id.baku.standards.ChannelKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A number, mail address, web address or account name in a text. */
record Address(Type type, String value, int start, int end) {

  enum Type { NUMBER, MAIL, WEB, ACCOUNT }

  private static final Pattern MAIL =
      Pattern.compile("[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]{1,63}(?:\\.[A-Za-z0-9-]{1,63}){1,5}");
  private static final Pattern WEB = Pattern.compile("(?:https?://|www\\.)[^\\s,;()<>\"\\[\\]]{2,300}|\\b[a-z0-9][a-z0-9-]{1,60}"
      + "(?:\\.[a-z0-9-]{1,60}){0,4}\\.(?:id|com|org|net|info)\\b(?:/[^\\s,;()<>\"]{0,200})?", Pattern.CASE_INSENSITIVE);
  private static final Pattern NUMBER = Pattern.compile("(?:\\(?\\+62\\)?|\\(0\\d{1,4}\\)|\\b0\\d{1,4})"
      + "[ .\\-/\u2013]{0,3}(?:\\d[ .\\-\u2013]{0,2}){4,13}\\d\\b(?:\\s{0,2}(?i:ext|eks|ekst|pesawat|psw)\\b\\.?\\s{0,2}\\d{1,5})?");
  private static final Pattern SHORT = Pattern.compile("(?<![\\d.,/@\\w-])(?:1[45]00\\d?[ -]?\\d{3}|\\d{3}|\\d{4,8})(?![\\d@]|[.,]\\d|\\s?(?:menit|jam|hari|x)\\b)");
  private static final Pattern ACCOUNT = Pattern.compile("(?<![\\w.])@[A-Za-z0-9._]{2,40}");
  private static final Pattern CLOCK = Pattern.compile("^\\d{1,2}[.:]\\d{2}\\s{0,2}[-\u2013]");

  static List<Address> in(String text) {
    List<Address> found = new ArrayList<>();
    collect(MAIL, Type.MAIL, text, found);
    collect(WEB, Type.WEB, text, found);
    collect(NUMBER, Type.NUMBER, text, found);
    collect(ACCOUNT, Type.ACCOUNT, text, found);
    Matcher shorts = SHORT.matcher(text);
    while (shorts.find()) {
      if (ChannelWord.numberWordBefore(text, shorts.start()) || isAlone(text, shorts.start(), shorts.end())) {
        add(found, Type.NUMBER, text, shorts.start(), shorts.end());
      }
    }
    found.sort((a, b) -> Integer.compare(a.start(), b.start()));
    return found;
  }

  /** "112" with nothing else between two separators: the number of an emergency service or a call centre. */
  private static boolean isAlone(String text, int start, int end) {
    String number = text.substring(start, end);
    boolean known = number.matches("1\\d\\d|1[45]00.*");
    int left = start;
    while (left > 0 && ",;/".indexOf(text.charAt(left - 1)) < 0) {
      left--;
    }
    int right = end;
    while (right < text.length() && ",;/".indexOf(text.charAt(right)) < 0) {
      right++;
    }
    return known && !Words.hasContent(text.substring(left, start)) && !Words.hasContent(text.substring(end, right));
  }

  private static void collect(Pattern pattern, Type type, String text, List<Address> found) {
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      add(found, type, text, matcher.start(), matcher.end());
    }
  }

  private static void add(List<Address> found, Type type, String text, int start, int end) {
    int stop = end;
    while (stop > start && ".,;:!)/".indexOf(text.charAt(stop - 1)) >= 0
        && !(text.charAt(stop - 1) == ')' && text.substring(start, stop).indexOf('(') >= 0)) {
      stop--;
    }
    String value = text.substring(start, stop).strip();
    long digits = value.chars().filter(Character::isDigit).count();
    if (type == Type.NUMBER && (digits > 15 || CLOCK.matcher(value).find())) {
      return;
    }
    int last = stop;
    if (found.stream().noneMatch(a -> start < a.end() && a.start() < last)) {
      found.add(new Address(type, value, start, stop));
    }
  }

  /** The kind the address itself gives away, whatever stands before it; null if none. */
  ChannelKind own() {
    String lower = value.toLowerCase(Locale.ROOT);
    if (type == Type.MAIL) {
      return ChannelKind.EMAIL;
    }
    if (type != Type.WEB) {
      return null;
    }
    if (lower.contains("lapor.go.id")) {
      return ChannelKind.LAPOR;
    }
    if (lower.contains("instagram.com")) {
      return ChannelKind.INSTAGRAM;
    }
    if (lower.contains("facebook.com")) {
      return ChannelKind.FACEBOOK;
    }
    if (lower.contains("wa.me")) {
      return ChannelKind.WHATSAPP;
    }
    return lower.contains("twitter.com") || lower.contains("tiktok.com") || lower.contains("youtube.com")
        ? ChannelKind.OTHER_SOCIAL : null;
  }

  /** The kind when no word before the address says more; null for an account name of nobody knows what. */
  ChannelKind kind() {
    return switch (type) {
      case NUMBER -> ChannelKind.PHONE;
      case MAIL -> ChannelKind.EMAIL;
      case WEB -> ChannelKind.WEBSITE;
      case ACCOUNT -> ChannelKind.INSTAGRAM;
    };
  }

  static boolean fits(ChannelKind kind, Address address) {
    return kind != null && switch (address.type()) {
      case NUMBER -> switch (kind) {
        case PHONE, FAX, WHATSAPP, SMS -> true;
        default -> false;
      };
      case MAIL -> kind == ChannelKind.EMAIL;
      case WEB -> switch (kind) {
        case WEBSITE, LAPOR, APP, INSTAGRAM, FACEBOOK, OTHER_SOCIAL -> true;
        default -> false;
      };
      case ACCOUNT -> kind == ChannelKind.INSTAGRAM || kind == ChannelKind.FACEBOOK || kind == ChannelKind.OTHER_SOCIAL;
    };
  }
}
