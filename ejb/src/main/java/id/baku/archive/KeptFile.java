package id.baku.archive;

import id.baku.archive.store.ArchiveStore;
import id.baku.platform.Digests;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** Keeps the file of a job in pieces, for a day, so that any server can go on with it. */
@Dependent
class KeptFile {

  /** It holds personal data and is made again, or brought again, at any time. */
  static final Duration KEPT = Duration.ofHours(24);

  private static final int PIECE = 1024 * 1024;

  @Inject ArchiveStore archives;

  /** What the trail keeps of a file; {@code size} in bytes. */
  public record Made(String sha256, long size) {}

  Made keep(UUID job, Path file, Instant now) throws IOException {
    MessageDigest digest = Digests.sha256();
    try (InputStream in = Files.newInputStream(file)) {
      for (byte[] piece = in.readNBytes(PIECE); piece.length > 0; piece = in.readNBytes(PIECE)) {
        digest.update(piece);
      }
    }
    Made made = new Made(Digests.hex(digest.digest()), Files.size(file));
    archives.keep(job, made.size(), made.sha256(), now, now.plus(KEPT));
    try (InputStream in = Files.newInputStream(file)) {
      int number = 0;
      for (byte[] piece = in.readNBytes(PIECE); piece.length > 0; piece = in.readNBytes(PIECE)) {
        archives.keepPiece(job, number++, piece);
      }
    }
    return made;
  }
}
