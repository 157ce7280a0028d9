package id.baku.web.platform;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;

/**
 * The language of this request. Whoever routes the request writes it down with {@link #choose}; it never comes from
 * the session, so that a public page needs none, and never from the browser, so that one address has one content.
 */
@Named
@RequestScoped
public class Language {

  private static final String ATTRIBUTE = "baku.locale";

  @Inject HttpServletRequest request;

  /** Fixes the language of a request. */
  public static void choose(HttpServletRequest request, Locale locale) {
    request.setAttribute(ATTRIBUTE, locale);
  }

  /** The language chosen for a request, Indonesian unless somebody chose. */
  public static Locale of(HttpServletRequest request) {
    return request.getAttribute(ATTRIBUTE) instanceof Locale locale ? locale : Texts.INDONESIAN;
  }

  public Locale getLocale() {
    return of(request);
  }

  /** For {@code lang}: "id" or "en". */
  public String getTag() {
    return getLocale().getLanguage();
  }

  public boolean isEnglish() {
    return getTag().equals(Texts.ENGLISH.getLanguage());
  }

  @Produces
  @Named("format")
  @RequestScoped
  Formats formats() {
    return Formats.of(getLocale());
  }
}
