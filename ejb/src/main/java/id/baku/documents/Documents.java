package id.baku.documents;

import id.baku.documents.store.DocumentStore;
import id.baku.platform.Digests;
import id.baku.platform.Ids;
import id.baku.platform.InvalidInput;
import id.baku.platform.NotFound;
import id.baku.security.Actor;
import id.baku.security.Permission;
import id.baku.security.Permitted;
import id.baku.tenancy.TenantScoped;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;

/** The files of the current agency, kept as they came. */
@Stateless
@TenantScoped
public class Documents {

  /** Largest file that is kept. */
  public static final int MAX_BYTES = 20 * 1024 * 1024;

  private static final int BYTES_PER_MIB = 1024 * 1024;
  private static final int MAX_NAME = 200;

  @Inject DocumentStore files;
  @Inject Actor actor;
  @Inject Clock clock;

  /**
   * Keeps a file. Bytes that are kept already are not kept twice: the answer is the file that was there, under the
   * name it had then.
   *
   * @param name as the sender names it, with a path or without
   * @throws InvalidInput file.empty; file.too-large with {@code max} in MiB
   */
  @Permitted(Permission.KEEP_DOCUMENT)
  public StoredFile keep(String name, String mediaType, byte[] content) {
    check(content);
    String sha256 = Digests.sha256(content);
    StoredFile file = new StoredFile(Ids.next(), plainName(name), plainType(mediaType), content.length, sha256,
        clock.instant(), actor.label());
    files.keep(file, content);
    return files.byHash(sha256).orElseThrow();
  }

  /** Keeps a picture that the agency shows of itself. Its bytes are already painted anew. */
  @Permitted(Permission.DESCRIBE_AGENCY)
  public StoredFile keepPicture(Picture picture) {
    return keep("gambar.png", "image/png", picture.png());
  }

  /** The bytes with this hash. @throws NotFound file.unknown when the agency keeps none */
  @Permitted(Permission.READ_OWN_AGENCY)
  public byte[] picture(String sha256) {
    return files.byHash(sha256).filter(file -> file.mediaType().equals("image/png")).flatMap(file -> files.content(file.id()))
        .orElseThrow(() -> new NotFound("file.unknown"));
  }

  /** @throws NotFound file.unknown also for another agency's */
  @Permitted(Permission.READ_IMPORT)
  public StoredFile find(UUID id) {
    return files.byId(id).orElseThrow(() -> new NotFound("file.unknown"));
  }

  /** @throws NotFound file.unknown also for another agency's */
  @Permitted(Permission.READ_IMPORT)
  public byte[] content(UUID id) {
    return files.content(id).orElseThrow(() -> new NotFound("file.unknown"));
  }

  private static void check(byte[] content) {
    if (content == null || content.length == 0) {
      throw new InvalidInput("file.empty", Map.of(), "file");
    }
    if (content.length > MAX_BYTES) {
      throw new InvalidInput("file.too-large", Map.of("max", MAX_BYTES / BYTES_PER_MIB), "file");
    }
  }

  /** The last part of a path of whatever system, without characters that have no place in a name. */
  static String plainName(String name) {
    String last = name == null ? "" : name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    String plain = last.replaceAll("[\\p{Cntrl}\\p{Cf}\"]", "").strip();
    String kept = plain.codePointCount(0, plain.length()) <= MAX_NAME ? plain
        : plain.substring(0, plain.offsetByCodePoints(0, MAX_NAME));
    return kept.isEmpty() ? "dokumen" : kept;
  }

  static String plainType(String mediaType) {
    return mediaType != null && mediaType.matches("[a-zA-Z0-9.+-]{1,49}/[a-zA-Z0-9.+-]{1,49}") ? mediaType
        : "application/octet-stream";
  }
}
