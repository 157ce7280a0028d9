package id.baku.web.imports;

import id.baku.standards.ComponentKind;
import java.util.UUID;

/** Addresses of the pages of an import. */
final class ImportPaths {

  private static final String ROOT = "/kelola/impor/";

  private ImportPaths() {}

  static String overview(UUID id) {
    return ROOT + "tinjau?id=" + id;
  }

  static String standard(UUID id, int position) {
    return ROOT + "standar?id=" + id + "&nomor=" + position;
  }

  static String component(UUID id, int position, ComponentKind kind) {
    return standard(id, position) + "#bagian-" + kind;
  }
}
