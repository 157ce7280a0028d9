package id.baku.web.api;

import java.util.List;
import java.util.Locale;

/** The language of our own sentences in the API: Indonesian unless the caller prefers English. Data is as written. */
public final class ApiLocale {

  private static final Locale INDONESIAN = Locale.of("id");

  private ApiLocale() {}

  /** @param preferred languages of the caller, the dearest first */
  public static Locale of(List<Locale> preferred) {
    return preferred.stream().filter(locale -> isIndonesian(locale) || isEnglish(locale)).findFirst()
        .filter(ApiLocale::isEnglish).map(locale -> Locale.ENGLISH).orElse(INDONESIAN);
  }

  private static boolean isEnglish(Locale locale) {
    return Locale.ENGLISH.getLanguage().equals(locale.getLanguage());
  }

  private static boolean isIndonesian(Locale locale) {
    return INDONESIAN.getLanguage().equals(locale.getLanguage());
  }
}
