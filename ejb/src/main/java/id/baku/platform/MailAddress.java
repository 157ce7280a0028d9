package id.baku.platform;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Addresses that mail can go to. Letters are those of ASCII: not every server takes others, and some only look like these. Signs that mean something
 * in a {@code mailto:} address or in the header of a mail make none.
 */
public final class MailAddress {

  private static final int LONGEST = 254;
  private static final Pattern FORM = Pattern.compile("[a-z0-9_+'-]+(?:\\.[a-z0-9_+'-]+)*"
      + "@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\\.)+(?:[a-z]{2,}|xn--[a-z0-9-]*[a-z0-9])", Pattern.CASE_INSENSITIVE);

  private MailAddress() {}

  public static boolean isOne(String text) {
    return text != null && text.length() <= LONGEST && FORM.matcher(text).matches();
  }

  /** Two spellings of one address are one account; null stays. */
  public static String tidied(String text) {
    return text == null ? null : text.strip().toLowerCase(Locale.ROOT);
  }

  /** @return in the spelling of {@link #tidied} @throws InvalidInput field.email, at the field {@code email} */
  public static String read(String text) {
    String address = tidied(text);
    if (!isOne(address)) {
      throw new InvalidInput("field.email", Map.of(), "email");
    }
    return address;
  }
}
