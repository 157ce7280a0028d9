package id.baku.web.security;

import id.baku.security.Office;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Pattern;

/** Addresses of the staff pages, as far as the door knows them. */
final class StaffPaths {

  static final String HOME = "/kelola/standar/daftar";
  static final String DOOR = "/kelola/masuk";
  /** The second door, behind which one comes only through the first. */
  static final String FACTOR = "/kelola/faktor";
  /** The first page, saying that another one could not be gone on with. */
  static final String RELOADED = HOME + "?alasan=dimuat-ulang";

  /** The page with the only form that takes a file, saying that one was too large to be looked at. */
  static final String TOO_LARGE = "/kelola/impor/daftar?alasan=terlalu-besar";

  static final String INVITATION = "/kelola/undangan";
  static final String FORGOT = "/kelola/lupa";
  static final String EMAIL = "/kelola/surel";
  /** Letters of a demo; elsewhere there is no such page. */
  static final String MAILBOX = "/kelola/kotak-surat";

  /** What is open to whoever is not signed in. */
  private static final Set<String> DOORS = Set.of(DOOR, FACTOR, INVITATION, FORGOT, EMAIL, MAILBOX);
  private static final String ROOT = "/kelola/";
  private static final int MAX_LENGTH = 500;

  /** Only plain characters: whatever a browser might read as another site (//, \, a scheme) does not match. */
  private static final Pattern SAFE = Pattern.compile("/kelola/[A-Za-z0-9/_.-]+(\\?[A-Za-z0-9/._~=&%+-]*)?");

  private StaffPaths() {}

  /** The path that the container mapped, decoded and without parameters of the path: what a filter may trust. */
  static String of(HttpServletRequest request) {
    return request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo());
  }

  /** The same without the ending that a page may also be asked for with. */
  static String page(HttpServletRequest request) {
    return of(request).replaceFirst("\\.xhtml$", "");
  }

  static boolean isStaff(HttpServletRequest request) {
    String path = of(request);
    return path.startsWith(ROOT) || isRoot(request);
  }

  /** The bare address, which people type; it leads to the first page. */
  static boolean isRoot(HttpServletRequest request) {
    String path = of(request);
    return path.equals(ROOT) || path.equals("/kelola");
  }

  /** The first page of an agency, which everything leads back to. */
  static boolean isHome(HttpServletRequest request) {
    String path = of(request);
    return path.equals(HOME) || path.equals(HOME + ".xhtml");
  }

  /** The first page of the place where somebody is. */
  static String home(HttpServletRequest request) {
    Office office = request.getUserPrincipal() instanceof StaffPrincipal staff ? staff.session().place().office() : Office.AGENCY;
    return switch (office) {
      case AGENCY -> HOME;
      case GOVERNMENT -> "/kelola/pemerintah/instansi";
      case PLATFORM -> "/kelola/pemerintah/daftar";
      case NONE -> INVITATION;
    };
  }

  static boolean isDoor(HttpServletRequest request) {
    return DOORS.contains(page(request));
  }

  /**
   * Where to go after signing in: the path asked for if it is a staff page of ours, else the first page.
   *
   * @param asked anything; it comes from the address and may be an attack
   */
  static String afterSignIn(String asked) {
    return isSafe(asked) ? asked : HOME;
  }

  /** Whether this is a staff page of ours, behind the door or that of invitations. */
  static boolean isSafe(String asked) {
    return asked != null && asked.length() <= MAX_LENGTH && SAFE.matcher(asked).matches()
        && !asked.contains("//") && !asked.contains("..") && DOORS.stream().filter(door -> !door.equals(INVITATION)).noneMatch(asked::startsWith);
  }

  /** The sign-in page for whoever typed something that is kept, which leads back to where it was typed. */
  static String doorBackTo(String page) {
    return door(Reason.KEPT) + "&lanjut=" + URLEncoder.encode(page, StandardCharsets.UTF_8);
  }

  /** The sign-in page, which leads back to the page that was asked for. */
  static String door(HttpServletRequest request, Reason reason) {
    String query = request.getQueryString();
    String asked = request.getMethod().equals("GET") ? of(request) + (query == null ? "" : "?" + query) : HOME;
    String back = afterSignIn(asked);
    String door = door(reason);
    return back.equals(HOME) ? door : door + "&lanjut=" + URLEncoder.encode(back, StandardCharsets.UTF_8);
  }

  static String door(Reason reason) {
    return DOOR + "?alasan=" + reason.key();
  }

  /** The first page, saying that something failed. */
  static String failed(String incident) {
    return HOME + "?alasan=gangguan&kejadian=" + incident;
  }

  /** Why somebody stands at the door; the page says it in words. */
  enum Reason {
    NEEDED("perlu"),
    EXPIRED("berakhir"),
    KEPT("tersimpan"),
    LEFT("keluar"),
    FACTOR_REMOVED("faktor"),
    CHOSEN("sandi");

    private final String key;

    Reason(String key) {
      this.key = key;
    }

    String key() {
      return key;
    }
  }
}
