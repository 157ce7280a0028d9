package id.baku.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The server where it need not be unpacked, as in an image. That a zip is unpacked, every start of the launcher's tests shows. */
class PayaraDistributionTest {

  private static final Path CONFIGURATION = Path.of("glassfish", "domains", "domain1", "config", "domain.xml");

  @TempDir Path dir;

  @Test
  void of_an_unpacked_server_only_the_domain_is_copied() throws IOException {
    Path target = dir.resolve("home/payara");
    assertThat(PayaraDistribution.install(unpacked(), target)).isEqualTo(unpacked());
    assertThat(target.resolve(CONFIGURATION)).hasContent("as shipped");
    assertThat(target.resolve("glassfish")).isDirectoryContaining(path -> path.endsWith("domains"));
    assertThat(target.resolve("glassfish/lib")).doesNotExist();
    assertThat(dir.resolve("home")).isDirectoryNotContaining("glob:**/.payara-*");
  }

  @Test
  void a_domain_that_is_there_is_kept() throws IOException {
    Path target = dir.resolve("home/payara");
    PayaraDistribution.install(unpacked(), target);
    Files.writeString(target.resolve(CONFIGURATION), "as configured");
    assertThat(PayaraDistribution.install(unpacked(), target)).isEqualTo(unpacked());
    assertThat(target.resolve(CONFIGURATION)).hasContent("as configured");
  }

  private Path unpacked() throws IOException {
    Path server = dir.resolve("image/payara7");
    Files.createDirectories(server.resolve("glassfish/lib"));
    Files.createDirectories(server.resolve(CONFIGURATION).getParent());
    Files.writeString(server.resolve(CONFIGURATION), "as shipped");
    return server;
  }
}
