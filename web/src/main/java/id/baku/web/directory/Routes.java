package id.baku.web.directory;

import id.baku.platform.Slug;
import id.baku.web.directory.Route.Kind;
import id.baku.web.platform.Links;
import id.baku.web.platform.Texts;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads an address: pure, so that every odd one can be tried in a test. */
final class Routes {

  private Routes() {}

  /** The language an address asks for, whether the page exists or not. */
  static Locale locale(String path) {
    return isEnglish(path) ? Texts.ENGLISH : Texts.INDONESIAN;
  }

  /**
   * @param path address as asked for, undecoded
   * @param searches whether a search text came along: on the home page that is a search
   */
  static Optional<Route> find(String path, boolean searches) {
    String page = isEnglish(path) ? path.substring(Links.ENGLISH_PREFIX.length()) : path;
    if (page.isEmpty() || page.equals("/")) {
      return Optional.of(new Route(searches ? Kind.SEARCH : Kind.HOME, locale(path), searches ? "/cari" : "/",
          List.of()));
    }
    List<String> parts = Arrays.asList(page.substring(1).split("/", -1));
    Kind kind = kind(parts);
    List<String> slugs = parts.subList(1, kind == Kind.KIOSK ? 2 : Math.min(parts.size(), 3));
    if (kind == null || !slugs.stream().allMatch(Slug::isValid)) {
      return Optional.empty();
    }
    return Optional.of(new Route(kind, locale(path), page, List.copyOf(slugs)));
  }

  private static Kind kind(List<String> parts) {
    return switch (parts.size() + " " + parts.get(0)) {
      case "1 cari" -> Kind.SEARCH;
      case "1 data" -> Kind.DATA;
      case "1 instansi" -> Kind.AGENCIES;
      case "2 instansi" -> Kind.AGENCY;
      case "3 instansi" -> ofAgency(parts.get(2));
      case "1 pemerintah" -> Kind.GOVERNMENTS;
      case "2 pemerintah" -> Kind.GOVERNMENT;
      case "1 daftar-instansi" -> Kind.APPLY;
      case "2 daftar-instansi" -> ofApplying(parts.get(1));
      case "1 tentang" -> Kind.ABOUT;
      case "1 privasi" -> Kind.PRIVACY;
      case "1 aksesibilitas" -> Kind.ACCESSIBILITY;
      case "3 layanan" -> Kind.SERVICE;
      case "1 banding" -> Kind.COMPARE;
      case "4 layanan" -> ofService(parts.get(3));
      case "5 layanan" -> parts.get(3).equals("koreksi") && parts.get(4).equals("terkirim") ? Kind.CORRECTION_SENT : null;
      default -> null;
    };
  }

  private static Kind ofApplying(String part) {
    return switch (part) {
      case "terkirim" -> Kind.APPLY_SENT;
      case "konfirmasi" -> Kind.APPLY_CONFIRM;
      default -> null;
    };
  }

  private static Kind ofService(String part) {
    return switch (part) {
      case "versi" -> Kind.EDITIONS;
      case "perubahan" -> Kind.CHANGES;
      case "koreksi" -> Kind.CORRECTION;
      default -> null;
    };
  }

  private static Kind ofAgency(String name) {
    return switch (name) {
      case "keputusan" -> Kind.DECREES;
      case "kios.zip" -> Kind.KIOSK;
      default -> null;
    };
  }

  private static boolean isEnglish(String path) {
    return path.equals(Links.ENGLISH_PREFIX) || path.startsWith(Links.ENGLISH_PREFIX + "/");
  }
}
