package id.baku.security;

import java.util.regex.Pattern;

/** Addresses of mail for people who need to tell them apart but not to know them. */
public final class MaskedAddress {

  private static final Pattern WITHIN = Pattern.compile("[^\\s<>(),;:\"\\[\\]]+@[^\\s<>(),;:\"\\[\\]]+");

  private MaskedAddress() {}

  /** {@code s…@contoh.id}: the first character, and the house, which says whether one mail server is the trouble. */
  public static String of(String address) {
    int at = address.lastIndexOf('@');
    return at <= 0 ? "…" : address.substring(0, address.offsetByCodePoints(0, 1)) + "…" + address.substring(at);
  }

  /** A sentence with all addresses in it masked; null for null. */
  public static String within(String sentence) {
    return sentence == null ? null : WITHIN.matcher(sentence).replaceAll(found -> java.util.regex.Matcher.quoteReplacement(of(found.group())));
  }
}
