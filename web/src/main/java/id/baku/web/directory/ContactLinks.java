package id.baku.web.directory;

import id.baku.agencies.ContactChannel;
import id.baku.platform.MailAddress;
import id.baku.standards.ChannelKind;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Makes a contact something to tap. What agencies wrote is text of strangers: a link is made only from a form known to
 * be harmless, everything else is shown as words.
 */
final class ContactLinks {

  private static final Pattern WEB = Pattern.compile("(?i)https?://[a-z0-9][a-z0-9.-]*(:\\d{1,5})?(/[^\\s\"'<>\\\\]*)?");
  private static final Pattern HOST = Pattern.compile("(?i)[a-z0-9-]+(\\.[a-z0-9-]+)*\\.[a-z]{2,}(/[^\\s\"'<>\\\\]*)?");
  private static final Pattern HANDLE = Pattern.compile("@?[A-Za-z0-9._]{1,50}");
  /** More than one number, or a number with words, is for reading. */
  private static final Pattern PHONE = Pattern.compile("\\+?[0-9 ().-]{3,25}");

  private ContactLinks() {}

  static ContactLine line(String kind, String value) {
    String text = value == null ? "" : value.strip();
    ChannelKind known = ChannelKind.find(kind == null ? "" : kind).orElse(null);
    String href = known == null ? null : href(known, text);
    boolean isSite = href != null && WEB.matcher(text).matches();
    return new ContactLine(known == null ? "OTHER" : known.name(),
        isSite ? text.replaceFirst("(?i)^https?://", "").replaceFirst("/$", "") : text, href);
  }

  /** With what the agency says beside the address; an app alone leads to where it is opened, all others to what is shown. */
  static ContactLine line(ContactChannel channel) {
    ContactLine line = line(channel.kind(), channel.value());
    boolean app = line.kind().equals(ChannelKind.APP.name()) && site(channel.link()) != null;
    String link = app ? channel.link() : line.href();
    return new ContactLine(line.kind(), line.text(), link, channel.registration(), channel.hours(), channel.post());
  }

  /** The address of a site as something to follow; null when it is none, or of a form not known to be harmless. */
  static String site(String address) {
    return address != null && WEB.matcher(address).matches() ? address : null;
  }

  private static String href(ChannelKind kind, String text) {
    return switch (kind) {
      case PHONE -> phone("tel:", text);
      case SMS -> phone("sms:", text);
      case WHATSAPP -> PHONE.matcher(text).matches() ? "https://wa.me/" + international(digits(text)) : web(text);
      case EMAIL -> MailAddress.isOne(text) ? "mailto:" + text : null;
      case INSTAGRAM -> profile("https://www.instagram.com/", text);
      case FACEBOOK -> profile("https://www.facebook.com/", text);
      case WEBSITE, OTHER_SOCIAL, LAPOR, OMBUDSMAN -> web(text);
      case APP -> WEB.matcher(text).matches() ? text : null;
      case FAX, LETTER, SUGGESTION_BOX, COUNTER -> null;
    };
  }

  /** Digits with the code of the country in front, as wa.me wants them. */
  static String international(String digits) {
    return digits.startsWith("0") ? "62" + digits.substring(1) : digits;
  }

  private static String phone(String scheme, String text) {
    if (!PHONE.matcher(text).matches()) {
      return null;
    }
    return scheme + (text.startsWith("+") ? "+" : "") + digits(text);
  }

  private static String web(String text) {
    if (WEB.matcher(text).matches()) {
      return text;
    }
    return HOST.matcher(text).matches() ? "https://" + text.toLowerCase(Locale.ROOT) : null;
  }

  private static String profile(String site, String text) {
    if (WEB.matcher(text).matches()) {
      return text;
    }
    return HANDLE.matcher(text).matches() ? site + text.replaceFirst("^@", "") : null;
  }

  private static String digits(String text) {
    return text.replaceAll("\\D", "");
  }
}
