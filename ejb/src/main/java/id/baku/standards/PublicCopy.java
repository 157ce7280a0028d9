package id.baku.standards;

import id.baku.platform.InvalidInput;
import id.baku.platform.Refused;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;

/**
 * When a file may be given to the public in the place of a signed decree: a decree is public, the name and the NIP of who
 * signed it are personal data.
 *
 * @source UU 14/2008 Pasal 9, Pasal 17 huruf h; UU 27/2022 Pasal 16 ayat (2)
 */
final class PublicCopy {

  private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);

  private PublicCopy() {}

  /**
   * @param blackedOut a person says that nobody is named in it
   * @throws InvalidInput decree-copy.not-pdf, decree-copy.not-confirmed
   */
  static void check(byte[] content, boolean blackedOut) {
    if (content == null || content.length < PDF.length || !Arrays.equals(content, 0, PDF.length, PDF, 0, PDF.length)) {
      throw new InvalidInput("decree-copy.not-pdf", Map.of(), "copy");
    }
    if (!blackedOut) {
      throw new InvalidInput("decree-copy.not-confirmed", Map.of(), "blackedOut");
    }
  }

  /** @throws Refused decree-copy.no-signed, decree-copy.is-signed */
  static void compare(String signedSha256, String copySha256) {
    if (signedSha256 == null) {
      throw new Refused("decree-copy.no-signed");
    }
    if (signedSha256.equals(copySha256)) {
      throw new Refused("decree-copy.is-signed");
    }
  }
}
