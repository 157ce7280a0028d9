package id.baku.archive;

import id.baku.platform.Digests;
import id.baku.platform.Json;
import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.util.List;

/**
 * What was erased of an agency, table by table.
 *
 * @param sha256 of the tables' JSON, which the last entry of the agency's trail names too
 */
@JsonbPropertyOrder({"tables", "sha256"})
public record ClosingProof(List<Erased> tables, String sha256) {

  /** Rows of a table before and after. */
  @JsonbPropertyOrder({"table", "before", "after"})
  public record Erased(String table, long before, long after) {}

  static ClosingProof of(List<Erased> tables) {
    return new ClosingProof(tables, digest(tables));
  }

  /** Whether the tables are still those the digest was made of. */
  public boolean sound() {
    return digest(tables).equals(sha256);
  }

  private static String digest(List<Erased> tables) {
    return Digests.sha256(Json.write(tables));
  }
}
