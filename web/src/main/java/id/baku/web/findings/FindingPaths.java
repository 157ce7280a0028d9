package id.baku.web.findings;

import java.util.UUID;

/** Addresses of the pages about findings. */
final class FindingPaths {

  static final String LIST = "/kelola/temuan/daftar";

  private FindingPaths() {}

  static String group(String id) {
    return "/kelola/temuan/kelompok?id=" + id;
  }

  static String finding(UUID id) {
    return "/kelola/temuan/satu?id=" + id;
  }
}
