package id.baku.e2e.http;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** Addresses of public pages, one or a few of each kind. */
public final class Pages {

  public static final String BUREAU = "lampung-biro-organisasi";
  /** The decree all forty standards of the bureau come from, which holds since 27 May 2024. */
  public static final String DECREE = "000.8.3.4/359.a/07/2024";
  public static final String AGENCY = "/instansi/" + BUREAU;
  public static final String SERVICE = service("konsultasi-akuntabilitas-kinerja");
  public static final String EDITIONS = SERVICE + "/versi";
  public static final String CORRECTION = SERVICE + "/koreksi";
  /** Of the neighbour, the only one with two editions of a standard. */
  public static final String CHANGES = "/layanan/kota-metro-dinas-uji/peminjaman-batu-permata/perubahan?edisi=2";
  public static final String COMPARE = "/banding?layanan=" + BUREAU + "/konsultasi-akuntabilitas-kinerja&layanan=" + BUREAU
      + "/layanan-pengaduan-kelembagaan-perangkat-daerah&layanan=kota-metro-dinas-uji/peminjaman-batu-permata";
  public static final String SEARCH = search("konsultasi");
  public static final String EMPTY_SEARCH = search("xyzzy");

  /** One of each type of service, each in another group. */
  public static final List<String> SERVICES = List.of(SERVICE, service("audensi-instansi-pemerintah-atau-lembaga-lain-tatalaksana-tata-usaha"),
      service("layanan-pengaduan-kelembagaan-perangkat-daerah"), service("pelayanan-data-dan-informasi-analisis-dan-formasi-jabatan"),
      service("penyediaan-narasumber-pelaksanaan-budaya-kerja"));

  private static final List<String> INDONESIAN =
      Stream.concat(Stream.of("/", "/cari", SEARCH, EMPTY_SEARCH, "/instansi", AGENCY, EDITIONS, AGENCY + "/keputusan", "/pemerintah",
          "/pemerintah/provinsi-lampung", "/tentang", "/privasi", "/aksesibilitas", CHANGES, COMPARE, "/banding", CORRECTION,
          CORRECTION + "/terkirim"), SERVICES.stream()).toList();

  private Pages() {}

  /** Every page above, in both languages. */
  public static List<String> all() {
    return INDONESIAN.stream().flatMap(page -> Stream.of(page, english(page))).toList();
  }

  /** One of each kind, in Indonesian. */
  public static List<String> kinds() {
    return List.of("/", SEARCH, "/instansi", AGENCY, SERVICE, EDITIONS, AGENCY + "/keputusan", "/pemerintah", "/pemerintah/provinsi-lampung",
        "/privasi", CHANGES, COMPARE);
  }

  public static String english(String page) {
    return page.equals("/") ? "/en" : "/en" + page;
  }

  public static String service(String slug) {
    return "/layanan/" + BUREAU + "/" + slug;
  }

  public static String search(String typed) {
    return "/cari?q=" + URLEncoder.encode(typed, StandardCharsets.UTF_8);
  }
}
