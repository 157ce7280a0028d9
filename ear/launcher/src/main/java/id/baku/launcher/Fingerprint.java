package id.baku.launcher;

import id.baku.platform.Digests;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;

/** SHA-256 of a file, in hexadecimal. */
final class Fingerprint {

  private Fingerprint() {}

  static String ofFile(Path file) throws IOException {
    MessageDigest digest = Digests.sha256();
    try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
      in.transferTo(OutputStream.nullOutputStream());
    }
    return Digests.hex(digest.digest());
  }
}
