package id.baku.e2e.product;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/** Schemas and shapes of others, which lie beside the product and are no part of it. */
public final class Shared {

  private Shared() {}

  /** A file of them; the test that asks is left out, and says so, where they are not. */
  public static Path file(String name) {
    Path file = Started.module().resolve("../../../shared").resolve(name).normalize();
    assumeTrue(Files.isRegularFile(file), () -> "left out: there is no " + file);
    return file;
  }
}
