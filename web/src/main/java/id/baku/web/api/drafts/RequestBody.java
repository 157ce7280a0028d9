package id.baku.web.api.drafts;

import id.baku.drafts.DraftReading;
import id.baku.drafts.SentDraft;
import id.baku.platform.Digests;
import id.baku.web.api.HttpRefusal;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Map;

/** The bytes of a request, as many as a draft may have. */
record RequestBody(byte[] bytes) {

  static final RequestBody NONE = new RequestBody(new byte[0]);
  static final int MOST_BYTES = 2 * 1024 * 1024;
  private static final int UNREADABLE = 400;
  private static final int TOO_LARGE = 413;
  private static final int REFUSED = 422;

  /** @throws HttpRefusal 413 */
  static RequestBody of(InputStream body) {
    try {
      byte[] bytes = body.readNBytes(MOST_BYTES + 1);
      if (bytes.length > MOST_BYTES) {
        throw new HttpRefusal(TOO_LARGE, "http.413", Map.of());
      }
      return new RequestBody(bytes);
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }

  /** SHA-256 of the whole request. @param about what else it is made of, null for what was not sent */
  byte[] digest(String... about) {
    MessageDigest digest = Digests.sha256();
    digest.update(Arrays.toString(about).getBytes(StandardCharsets.UTF_8));
    return digest.digest(bytes);
  }

  /** @throws HttpRefusal 400 when it cannot be read, 422 with every fault when it is no draft */
  SentDraft draft() {
    DraftReading reading = DraftReading.of(bytes);
    if (!reading.readable()) {
      throw new HttpRefusal(UNREADABLE, reading.faults().getFirst().code(), Map.of());
    }
    if (reading.draft() == null) {
      throw new HttpRefusal(REFUSED, "draft.invalid", Map.of(), Map.of(), reading.faults());
    }
    return reading.draft();
  }
}
