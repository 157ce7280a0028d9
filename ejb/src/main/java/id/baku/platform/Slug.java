package id.baku.platform;

import java.text.Normalizer;
import java.util.Locale;

/** The readable part of an address: lower case ASCII letters, digits and single hyphens, at most 100 characters. */
public final class Slug {

  private static final int MAX_LENGTH = 100;

  private Slug() {}

  public static String of(String text) {
    String ascii = Normalizer.normalize(text, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "");
    String slug = ascii.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    return slug.length() <= MAX_LENGTH ? slug : slug.substring(0, MAX_LENGTH).replaceAll("-$", "");
  }

  public static boolean isValid(String text) {
    return text != null && text.length() <= MAX_LENGTH && text.matches("[a-z0-9]+(-[a-z0-9]+)*");
  }
}
