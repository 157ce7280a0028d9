package id.baku.web.platform;

import id.baku.platform.Setting;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * Addresses of public pages, {@code #{link.agency(slug)}}: Indonesian without a prefix, English below {@code /en}.
 * Absolute addresses start with the configured public address and never with the Host header, which anybody can set.
 */
@Named("link")
@RequestScoped
public class Links {

  /** Prefix of every English page. */
  public static final String ENGLISH_PREFIX = "/en";

  private static final String ATTRIBUTE = "baku.page";

  @Inject HttpServletRequest request;
  @Inject Language language;

  /** Writes down which page this is, as an address without language. */
  public static void choose(HttpServletRequest request, String page) {
    request.setAttribute(ATTRIBUTE, page);
  }

  /** This turned out to be no page of its own. */
  public static void forget(HttpServletRequest request) {
    request.removeAttribute(ATTRIBUTE);
  }

  public String getHome() {
    return to("/");
  }

  public String getSearch() {
    return to("/cari");
  }

  /** What goes on from a few letters, for the module of the search box. */
  public String getSuggestions() {
    return request.getContextPath() + "/api/v1/suggestions";
  }

  public String getAgencies() {
    return to("/instansi");
  }

  public String agency(String slug) {
    return to("/instansi/" + slug);
  }

  public String service(String agency, String service) {
    return to("/layanan/" + agency + "/" + service);
  }

  public String editions(String agency, String service) {
    return service(agency, service) + "/versi";
  }

  /** The copy of a decree that names nobody. */
  public String decreeCopy(Object decreeId) {
    return request.getContextPath() + "/salinan/keputusan/" + decreeId;
  }

  /** Description of the open data interface. */
  public String getData() {
    return request.getContextPath() + "/api/v1/openapi.json";
  }

  public String getStaff() {
    return request.getContextPath() + "/kelola";
  }

  /** A page of ours in the language of this request. */
  public String to(String page) {
    return request.getContextPath() + localized(page, language.isEnglish());
  }

  /** An address with one more parameter; nothing is added for null. */
  public String with(String address, String name, String value) {
    return value == null ? address : address + (address.contains("?") ? "&" : "?") + name + "="
        + URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  /** The same page, with the same question, in the other language. */
  public String getOtherLanguage() {
    String query = request.getQueryString();
    return request.getContextPath() + localized(page(), !language.isEnglish()) + (query == null ? "" : "?" + query);
  }

  /** The one address of this page for search engines and for citing. */
  public String getCanonical() {
    return absolute(language.isEnglish());
  }

  public String getInIndonesian() {
    return absolute(false);
  }

  public String getInEnglish() {
    return absolute(true);
  }

  /** False on pages without an address of their own, such as error pages. */
  public boolean isKnown() {
    return request.getAttribute(ATTRIBUTE) != null;
  }

  private String absolute(boolean english) {
    return Setting.PUBLIC_URL.value().orElse("").replaceAll("/+$", "") + localized(page(), english);
  }

  private String page() {
    return request.getAttribute(ATTRIBUTE) instanceof String page ? page : "/";
  }

  private static String localized(String page, boolean english) {
    if (!english) {
      return page;
    }
    return page.equals("/") ? ENGLISH_PREFIX : ENGLISH_PREFIX + page;
  }
}
