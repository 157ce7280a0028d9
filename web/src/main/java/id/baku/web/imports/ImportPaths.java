package id.baku.web.imports;

import id.baku.imports.ImportedStandard;
import id.baku.platform.NotFound;
import id.baku.standards.ComponentKind;
import java.util.List;
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

  static String leftOver(UUID id) {
    return ROOT + "sisa?id=" + id;
  }

  static String recordInForce(UUID id) {
    return ROOT + "berlaku?id=" + id;
  }

  static String decreeFiles(UUID id) {
    return ROOT + "naskah?id=" + id;
  }

  /** What an address gives as a number; 0 for what is none. */
  static int position(String number) {
    return number != null && number.matches("\\d{1,6}") ? Integer.parseInt(number) : 0;
  }

  /** @throws NotFound import.unknown */
  static ImportedStandard.Row row(List<ImportedStandard.Row> rows, String number) {
    return rows.stream().filter(row -> row.position() == position(number)).findFirst()
        .orElseThrow(() -> new NotFound("import.unknown"));
  }

  static String component(UUID id, int position, ComponentKind kind) {
    return standard(id, position) + "#bagian-" + kind;
  }
}
