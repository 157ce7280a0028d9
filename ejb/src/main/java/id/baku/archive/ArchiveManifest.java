package id.baku.archive;

import id.baku.platform.Digests;
import id.baku.platform.Slug;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What is in an archive.
 *
 * @param format {@value #FORMAT}
 * @param version of the format; an archive of a newer one is refused
 * @param schema version of the database it was made of
 * @param parts every file but the manifest, in the order in which they are in the archive
 * @param tables rows of each table that comes back, with a digest of what they say
 * @param sha256 of all parts: of their lines "path sha256"
 */
public record ArchiveManifest(String format, int version, String schema, Instant madeAt, Origin agency, List<Part> parts, List<Content> tables,
    String sha256) {

  static final String FORMAT = "baku-archive";
  static final int VERSION = 1;
  static final String PATH = "manifest.json";
  private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");

  /**
   * The agency it was made of.
   *
   * @param zone IANA zone of its clock
   * @param sample it is invented, to try Baku with
   */
  public record Origin(String id, String slug, String name, String government, String region, String zone, boolean sample) {

    private boolean isWhole() {
      return id != null && ID.matcher(id).matches() && Slug.isValid(slug) && name != null && government != null && region != null && zone != null;
    }
  }

  /** A file in the archive; {@code size} in bytes. */
  public record Part(String path, long size, String sha256) {}

  /** Rows of a table, and a digest of what they say that does not depend on the numbers an installation gives. */
  public record Content(String table, long rows, String digest) {}

  /** Whether everything is said that is used later. */
  boolean isWhole() {
    return FORMAT.equals(format) && agency != null && agency.isWhole() && sha256 != null && parts != null && tables != null
        && parts.stream().allMatch(part -> part != null && part.path() != null && part.sha256() != null)
        && tables.stream().allMatch(table -> table != null && table.table() != null && table.digest() != null);
  }

  static ArchiveManifest of(String schema, Instant madeAt, Origin agency, List<Part> parts, List<Content> tables) {
    return new ArchiveManifest(FORMAT, VERSION, schema, madeAt, agency, parts, tables, sha256(parts));
  }

  static String sha256(List<Part> parts) {
    return Digests.sha256(parts.stream().map(part -> part.path() + " " + part.sha256() + "\n").collect(Collectors.joining()));
  }
}
