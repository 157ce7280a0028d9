package id.baku.e2e.product;

import id.baku.e2e.http.Answer;
import id.baku.e2e.http.Visitor;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Documents to bring in, and their way in over HTTP. */
public final class Documents {

  /** An invented agency that has nothing yet, so that what comes of its documents is in nobody's way. */
  public static final String AGENCY = "kota-metro-dinas-arsip";

  public static final String LIST = "/kelola/impor/daftar";

  /** A small decree with two standards, one of which promises nothing that can be measured. Place and people are invented. */
  public static final Path DECREE = Started.module().resolve("src/test/resources/documents/keputusan-contoh.txt");

  private static final long PATIENCE_MILLIS = 60_000;

  private Documents() {}

  public static String decree() {
    try (InputStream file = Documents.class.getResourceAsStream("/documents/keputusan-contoh.txt")) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static Answer send(Visitor person, String name, String content) {
    return person.upload(LIST, "unggah", "unggah:berkas", name, content);
  }

  /** The page of the import once the document has been read, or refused. */
  public static String read(Visitor person, String name, String content) {
    String page = send(person, name, content).header("Location");
    long end = System.currentTimeMillis() + PATIENCE_MILLIS;
    while (!person.get(page).html().select("progress").isEmpty()) {
      if (System.currentTimeMillis() > end) throw new AssertionError(name + " is still being read");
      try {
        Thread.sleep(200);
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
    return page;
  }
}
