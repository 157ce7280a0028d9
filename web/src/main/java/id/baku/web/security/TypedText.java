package id.baku.web.security;

import id.baku.platform.Setting;
import id.baku.security.KeptForm;
import id.baku.security.KeptForms;
import id.baku.security.LinkToken;
import id.baku.security.Workplace;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What was typed into a form that belongs to no session any more: kept until its person has signed in again. The browser keeps a random token in a
 * cookie, and gets the text back only together with the same account. Nothing is kept of the pages on which secrets are typed.
 */
@ApplicationScoped
public class TypedText {

  /** Name of the hidden field that says whose form it is. */
  static final String MARK = "baku.pengisi";
  static final int MOST_CHARACTERS = 250_000;

  private static final String COOKIE = "baku-isian";
  private static final int SECONDS = 3600;
  private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9_-]{43}");
  private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_:.-]{0,199}");
  /** Passwords and codes are typed on the pages of one's own account; the door keeps nothing anyhow. */
  private static final Set<String> SECRET_PAGES = Set.of("/kelola/akun");
  private static final Set<String> NOT_TYPED = Set.of("jakarta.faces.", "primefaces.", MARK);
  /** In the head of every page, where nothing is typed. */
  private static final Set<String> HEAD_FORMS = Set.of("keluar", "pindah");

  @Inject KeptForms forms;

  /** The page to come back to, when what was typed is kept. */
  Optional<String> keep(HttpServletRequest request, HttpServletResponse response) {
    String path = StaffPaths.page(request);
    Optional<String> page = Optional.of(path + (request.getQueryString() == null ? "" : "?" + request.getQueryString())).filter(StaffPaths::isSafe);
    if (!isForm(request) || page.isEmpty() || isOfSecrets(path)) {
      return Optional.empty();
    }
    Map<String, List<String>> typed = typed(request.getParameterMap());
    String token = token(request).orElseGet(LinkToken::drawn);
    if (typed.isEmpty() || length(typed) > MOST_CHARACTERS || !forms.keep(request.getParameter(MARK), token, page.get(), typed)) {
      return Optional.empty();
    }
    response.addCookie(cookie(token));
    return page;
  }

  /** All that is kept of whoever is signed in. */
  List<KeptForm> own(HttpServletRequest request) {
    return token(request).map(forms::own).orElse(List.of());
  }

  /** @param page null for all */
  void forget(HttpServletRequest request, String page) {
    token(request).ifPresent(token -> forms.forget(token, page));
  }

  /** The place at which the person typed, as long as he or she works there. */
  Optional<String> place(HttpServletRequest request, long account, List<Workplace> places) {
    return token(request).flatMap(token -> forms.place(account, token)).filter(key -> places.stream().anyMatch(place -> place.key().equals(key)));
  }

  private static boolean isForm(HttpServletRequest request) {
    return request.getMethod().equals("POST") && String.valueOf(request.getContentType()).startsWith("application/x-www-form-urlencoded")
        && request.getContentLengthLong() <= 4L * MOST_CHARACTERS && Origin.isOurs(request);
  }

  static boolean isOfSecrets(String path) {
    return SECRET_PAGES.stream().anyMatch(path::startsWith);
  }

  static Map<String, List<String>> typed(Map<String, String[]> parameters) {
    Map<String, List<String>> typed = new LinkedHashMap<>();
    parameters.forEach((name, values) -> {
      if (NAME.matcher(name).matches() && NOT_TYPED.stream().noneMatch(name::startsWith)
          && !HEAD_FORMS.contains(name.replaceFirst(":.*", ""))) {
        typed.put(name, List.of(values));
      }
    });
    return typed;
  }

  private static int length(Map<String, List<String>> typed) {
    return typed.values().stream().flatMap(List::stream).mapToInt(String::length).sum();
  }

  private static Optional<String> token(HttpServletRequest request) {
    Cookie[] cookies = request.getCookies();
    return Stream.of(cookies == null ? new Cookie[0] : cookies).filter(cookie -> cookie.getName().equals(COOKIE)).map(Cookie::getValue)
        .filter(value -> TOKEN.matcher(value).matches()).findFirst();
  }

  private static Cookie cookie(String token) {
    Cookie cookie = new Cookie(COOKIE, token);
    cookie.setPath("/kelola");
    cookie.setHttpOnly(true);
    cookie.setSecure(Setting.PUBLIC_URL.value().orElse("").startsWith("https:"));
    cookie.setAttribute("SameSite", "Lax");
    cookie.setMaxAge(SECONDS);
    return cookie;
  }
}
