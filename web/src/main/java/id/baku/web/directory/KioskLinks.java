package id.baku.web.directory;

import id.baku.agencies.BrandColour;
import id.baku.web.platform.Links;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Turns a page of the site into a file of a bundle: links to what is in the bundle become relative, all others lead to
 * the site, and what needs a server goes away. Pure.
 */
final class KioskLinks {

  static final String INDEX = "index.html";
  static final String AGENCY = "instansi.html";
  static final String ASSETS = "aset/";
  /** Forms of ours ask a server, data for search engines is of no use, and modules are not read from a file. */
  private static final Pattern NEEDS_A_SERVER =
      Pattern.compile("(?s)<form\\b.*?</form>|<script[^>]*type=\"(?:module|application/ld\\+json)\"[^>]*>.*?</script>");
  /** Where an element begins: words of a page never hold such brackets, nor do values of attributes. */
  private static final Pattern TAG = Pattern.compile("<[a-zA-Z][^<>]*>");
  /** Differs every time. */
  private static final Pattern NONCE = Pattern.compile("\\snonce=\"[^\"]*\"");
  /** A file of ours, straight in its folder: what words of a page look like an address of may name others. */
  private static final Pattern ASSET = Pattern.compile("[a-z0-9-]+\\.(?:css|js|svg|png|woff2)");
  private static final Pattern ADDRESS = Pattern.compile("(?<=\\s)(href|src)=\"(/[^\"]*)\"");
  private static final String OUR_ASSETS = "/resources/baku/";
  private static final String SERVICES = "layanan/";
  private static final Pattern CODE = Pattern.compile("/qr/([2-9a-z]{6}|i/[a-z0-9-]{3,40})\\.svg");

  private final String agency;
  private final Set<String> services;
  private final String site;
  private final Set<String> assets = new TreeSet<>();
  private final Set<String> codes = new TreeSet<>();
  private final Set<BrandColour> colours = new HashSet<>();
  private final Set<String> logos = new TreeSet<>();

  /**
   * @param services slugs in the bundle
   * @param site where the public reaches the site, without a slash at the end
   */
  KioskLinks(String agency, Set<String> services, String site) {
    this.agency = agency;
    this.services = services;
    this.site = site;
  }

  static String file(String service) {
    return SERVICES + service + ".html";
  }

  /** Names of our own files that the pages so far need. */
  Set<String> assets() {
    return assets;
  }

  /** Short addresses of which the pages so far show a picture. */
  Set<String> codes() {
    return codes;
  }

  /** Colours in which the pages so far are shown. */
  Set<BrandColour> colours() {
    return colours;
  }

  static String sheet(BrandColour colour) {
    return ASSETS + "warna-" + colour.hex().substring(1) + ".css";
  }

  /** Hashes of the logos that the pages so far show. */
  Set<String> logos() {
    return logos;
  }

  static String logo(String sha256) {
    return ASSETS + "logo-" + sha256 + ".png";
  }

  static String picture(String code) {
    return "qr/" + code + ".svg";
  }

  /** @param file where the page will lie in the bundle */
  String rewrite(String page, String file) {
    String up = file.contains("/") ? "../" : "";
    return TAG.matcher(NEEDS_A_SERVER.matcher(page).replaceAll(""))
        .replaceAll(tag -> Matcher.quoteReplacement(element(tag.group(), up)));
  }

  private String element(String tag, String up) {
    return ADDRESS.matcher(NONCE.matcher(tag).replaceAll(""))
        .replaceAll(found -> Matcher.quoteReplacement(found.group(1) + "=\"" + target(found.group(2), up) + "\""));
  }

  private String target(String address, String up) {
    String path = address.replaceFirst("[?#].*", "");
    String anchor = address.contains("#") ? address.substring(address.indexOf('#')) : "";
    String page = path.equals(Links.ENGLISH_PREFIX) ? "/" : path.startsWith(Links.ENGLISH_PREFIX + "/")
        ? path.substring(Links.ENGLISH_PREFIX.length()) : path;
    if (page.equals("/") || page.equals("/instansi")) {
      return up + INDEX;
    }
    if (page.equals("/instansi/" + agency) && !address.contains("?")) {
      return up + AGENCY + anchor;
    }
    String ours = "/layanan/" + agency + "/";
    if (page.startsWith(ours) && !address.contains("?") && services.contains(page.substring(ours.length()))) {
      return up + file(page.substring(ours.length())) + anchor;
    }
    String name = page.startsWith(OUR_ASSETS) ? page.substring(OUR_ASSETS.length()) : "";
    if (ASSET.matcher(name).matches()) {
      assets.add(name);
      return up + ASSETS + name;
    }
    Matcher code = CODE.matcher(path);
    if (code.matches()) {
      codes.add(code.group(1));
      return up + picture(code.group(1));
    }
    Matcher colour = ColourSheet.ADDRESS.matcher(path);
    if (colour.matches()) {
      BrandColour brand = BrandColour.of(colour.group(1)).orElseThrow();
      colours.add(brand);
      return up + sheet(brand);
    }
    Matcher logo = LogoPicture.ADDRESS.matcher(path);
    if (logo.matches()) {
      logos.add(logo.group(1));
      return up + logo(logo.group(1));
    }
    return site + address;
  }
}
