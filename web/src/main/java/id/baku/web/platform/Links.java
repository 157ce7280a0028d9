package id.baku.web.platform;

import id.baku.platform.Setting;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

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

  public String decrees(String agency) {
    return agency(agency) + "/keputusan";
  }

  /** The pages of an agency in one file, to be read without a network. */
  public String kiosk(String agency) {
    return agency(agency) + "/kios.zip";
  }

  public String getGovernments() {
    return to("/pemerintah");
  }

  /** Where an agency asks to be taken in. */
  public String getApply() {
    return to("/daftar-instansi");
  }

  public String government(String slug) {
    return to("/pemerintah/" + slug);
  }

  public String getAbout() {
    return to("/tentang");
  }

  public String getPrivacy() {
    return to("/privasi");
  }

  public String getAccessibility() {
    return to("/aksesibilitas");
  }

  public String service(String agency, String service) {
    return to("/layanan/" + agency + "/" + service);
  }

  public String editions(String agency, String service) {
    return service(agency, service) + "/versi";
  }

  /** What an edition changed. @param edition its number */
  public String changes(String agency, String service, int edition) {
    return service(agency, service) + "/perubahan?edisi=" + edition;
  }

  /** Where to say that a page is wrong. */
  public String correction(String agency, String service) {
    return service(agency, service) + "/koreksi";
  }

  public String getCompare() {
    return to("/banding");
  }

  /** Services beside one another, {@code agency/service} each. */
  public String compare(String... services) {
    return getCompare() + (services.length == 0 ? "" : "?layanan=" + String.join("&layanan=", services));
  }

  /** The short address of a service, as it is printed and told: absolute, without language. */
  public String shortAddress(String code) {
    return absolute("/l/" + code);
  }

  /** The short address an agency has chosen, as it is printed and told: absolute, without language. */
  public String agencyAddress(String address) {
    return absolute("/i/" + address);
  }

  /** The logo of an agency. @param sha256 of its bytes */
  public String logo(String sha256) {
    return request.getContextPath() + "/logo/" + sha256 + ".png";
  }

  /** The style sheet for pages in a colour. @param hex {@code #1a4f8b} */
  public String colours(String hex) {
    return request.getContextPath() + "/warna/" + hex.substring(1) + ".css";
  }

  /** Picture of the short address: the code of a service, or {@code i/} and the address of an agency. */
  public String qr(String code) {
    return request.getContextPath() + "/qr/" + code + ".svg";
  }

  /** An address of ours for the world outside. @param page without language, or with its prefix */
  public static String absolute(String page) {
    return publicAddress().orElse("") + page;
  }

  /** The copy of a decree that names nobody. */
  public String decreeCopy(Object decreeId) {
    return request.getContextPath() + "/salinan/keputusan/" + decreeId;
  }

  /** What machines may have, and what its fields mean. */
  public String getData() {
    return to("/data");
  }

  /** An address of the open data interface. */
  public String api(String path) {
    return request.getContextPath() + "/api/v1/" + path;
  }

  /** The open data interface in another standard. */
  public String getHsds() {
    return request.getContextPath() + "/api/hsds/3.0/";
  }

  /** A file with everything. */
  public String bulk(String name, String ending) {
    return api("bulk/" + name + "." + ending);
  }

  /** An agency as the open data interface tells it. */
  public String agencyData(String slug) {
    return request.getContextPath() + "/api/v1/agencies/" + slug;
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
    return absolute(localized(page(), english));
  }

  private String page() {
    return request.getAttribute(ATTRIBUTE) instanceof String page ? page : "/";
  }

  /** Where the public reaches this site, without a slash at the end; empty when nobody said so. */
  public static Optional<String> publicAddress() {
    return Setting.PUBLIC_URL.value().map(address -> address.replaceAll("/+$", ""));
  }

  /** A page in one of the languages. @param page address without language */
  public static String localized(String page, boolean english) {
    if (!english) {
      return page;
    }
    return page.equals("/") ? ENGLISH_PREFIX : ENGLISH_PREFIX + page;
  }
}
