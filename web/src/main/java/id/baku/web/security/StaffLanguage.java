package id.baku.web.security;

import id.baku.web.platform.Language;
import id.baku.web.platform.Texts;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The language of a staff page: as asked for with {@code ?lang=}, which the session remembers, else the browser's
 * first one that we speak, else Indonesian.
 */
final class StaffLanguage {

  private static final String ATTRIBUTE = "baku.lang";
  private static final Set<String> SPOKEN =
      Set.of(Texts.INDONESIAN.getLanguage(), Texts.ENGLISH.getLanguage());

  private StaffLanguage() {}

  static void choose(HttpServletRequest request) {
    Optional<String> asked = Optional.ofNullable(request.getParameter("lang")).filter(SPOKEN::contains);
    asked.ifPresent(tag -> keep(request.getSession(), tag));
    Language.choose(request, asked.or(() -> kept(request)).map(Locale::of)
        .orElseGet(() -> preferred(ofBrowser(request))));
  }

  /** Without the header the container would answer with the language of the server machine. */
  private static List<Locale> ofBrowser(HttpServletRequest request) {
    return request.getHeader("Accept-Language") == null ? List.of() : Collections.list(request.getLocales());
  }

  /** The query of a page with the language asked for in it, and everything else as it was. */
  static String query(String query, String tag) {
    String others = Stream.of(query == null ? new String[0] : query.split("&"))
        .filter(part -> !part.isEmpty() && !part.startsWith("lang=")).collect(Collectors.joining("&"));
    return (others.isEmpty() ? "" : others + "&") + "lang=" + tag;
  }

  static Locale preferred(List<Locale> languages) {
    return languages.stream().filter(locale -> SPOKEN.contains(locale.getLanguage())).findFirst()
        .map(Texts::of).map(Texts::locale).orElse(Texts.INDONESIAN);
  }

  static Optional<String> kept(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    return Optional.ofNullable(session).map(s -> (String) s.getAttribute(ATTRIBUTE));
  }

  static void keep(HttpSession session, String tag) {
    session.setAttribute(ATTRIBUTE, tag);
  }
}
