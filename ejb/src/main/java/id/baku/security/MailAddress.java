package id.baku.security;

import id.baku.platform.InvalidInput;
import id.baku.security.model.Account;
import java.util.Map;
import java.util.regex.Pattern;

/** Addresses that mail can go to; what could get into another header of a mail is none. */
public final class MailAddress {

  private static final int LONGEST = 254;
  private static final Pattern FORM = Pattern.compile("[\\p{L}\\p{N}!#$%&'*+/=?^_`{|}~.-]+@[\\p{L}\\p{N}.-]+\\.\\p{L}[\\p{L}\\p{N}-]+");

  private MailAddress() {}

  public static boolean isOne(String text) {
    return text != null && text.length() <= LONGEST && FORM.matcher(text).matches() && !text.contains("..");
  }

  /** @return in the spelling in which accounts are kept @throws InvalidInput email.unreadable */
  public static String read(String text) {
    String address = text == null ? "" : Account.normalised(text);
    if (!isOne(address)) {
      throw new InvalidInput("email.unreadable", Map.of(), "email");
    }
    return address;
  }
}
