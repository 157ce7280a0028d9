package id.baku.web.imports;

import id.baku.documents.Documents;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;

/** A file as a form sent it. */
public record Uploaded(String name, String mediaType, byte[] content) {

  /** Not a byte more than it takes to see that it is too much; a form without a file gives an empty one. */
  public static Uploaded of(Part file) throws IOException {
    if (file == null) {
      return new Uploaded(null, null, new byte[0]);
    }
    try (InputStream bytes = file.getInputStream()) {
      return new Uploaded(file.getSubmittedFileName(), file.getContentType(), bytes.readNBytes(Documents.MAX_BYTES + 1));
    }
  }

  boolean isEmpty() {
    return content.length == 0;
  }
}
