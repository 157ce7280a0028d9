package id.baku.e2e.product;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The {@code tenants/} of the product with the invented {@link Neighbour} beside them, for a product that serves more than one agency. */
final class Tenants {

  private Tenants() {}

  static Path of(Path root, Path into) throws IOException {
    Files.createDirectories(into);
    copy(root.resolve("tenants"), into);
    copy(root.resolve("ear/e2e/src/test/resources/tenants"), into);
    return into;
  }

  private static void copy(Path from, Path into) throws IOException {
    try (var paths = Files.walk(from)) {
      for (Path path : paths.toList()) {
        Path target = into.resolve(from.relativize(path).toString());
        if (Files.isDirectory(path)) Files.createDirectories(target);
        else Files.copy(path, target);
      }
    }
  }
}
