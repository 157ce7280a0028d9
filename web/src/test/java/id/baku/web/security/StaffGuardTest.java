package id.baku.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import id.baku.security.Office;
import id.baku.security.Permission;
import id.baku.security.SignedIn;
import id.baku.security.Workplace;
import id.baku.web.platform.FakeExchange;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.spi.ConfigBuilder;
import org.eclipse.microprofile.config.spi.ConfigProviderResolver;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The guard by itself, as if nobody before it had asked who comes: paths are those that the container has mapped and decoded. */
class StaffGuardTest {

  private static final SignedIn SITI = new SignedIn(7, "Siti", List.of(new Workplace(Office.AGENCY, 1L, "biro-a", "Biro A", false, null, Set.of(Permission.EDIT_STANDARD))));

  @BeforeAll
  static void have_no_settings() {
    ConfigProviderResolver.setInstance(new NoSettings());
  }

  @AfterAll
  static void leave_no_trace() {
    ConfigProviderResolver.setInstance(null);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/kelola", "/kelola/", "/kelola/standar/daftar", "/kelola/standar/daftar.xhtml", "/kelola/standar/versi",
      "/kelola/ekspor.zip", "/kelola/tidak-ada", "/kelola//", "/kelola/;x", "/kelola/standar/daftar/", "/kelola/../direktori/beranda.xhtml",
      "/kelola/masuk/", "/kelola/masuk/standar", "/kelola/masuk/../standar/daftar", "/kelola/masukkan", "/kelola/MASUK", "/kelola/masuk.xhtml.xhtml",
      "/kelola/masuk ", "/kelola/masuk\u0000", "/kelola/masuk;x", "/kelola/%6dasuk", "/KELOLA/masuk", ""})
  void lets_nobody_in_who_is_not_signed_in(String path) throws Exception {
    for (String method : List.of("GET", "HEAD", "OPTIONS", "POST", "PUT", "DELETE", "PATCH", "TRACE", "X")) {
      FakeExchange stranger = new FakeExchange(path).by(method);
      stranger.run(new StaffGuard(), "rahasia");
      assertThat(stranger.status()).as(method).isEqualTo(HttpServletResponse.SC_FORBIDDEN);
      assertThat(stranger.methodInside()).as("nobody got behind it").isNull();
      assertThat(stranger.headers()).containsEntry("Cache-Control", "no-store");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/kelola/masuk", "/kelola/masuk.xhtml"})
  void the_door_is_open(String path) throws Exception {
    assertThat(behind(new FakeExchange(path))).isEqualTo("GET");
  }

  @Test
  void whoever_is_signed_in_gets_through() throws Exception {
    var siti = new StaffPrincipal(StaffSession.of(SITI, Instant.EPOCH, "token", true));
    assertThat(behind(new FakeExchange("/kelola/standar/daftar").as(siti))).isEqualTo("GET");
    assertThat(behind(new FakeExchange("/kelola/standar/daftar").as(siti).by("POST").with("Sec-Fetch-Site", "cross-site"))).isNull();
    assertThat(behind(new FakeExchange("/kelola/standar/daftar").as(() -> "somebody of another mechanism"))).isNull();
  }

  @Test
  void says_that_a_file_is_too_large_before_anything_of_it_is_read() throws Exception {
    FakeExchange upload = new FakeExchange("/kelola/impor/daftar").as(new StaffPrincipal(StaffSession.of(SITI, Instant.EPOCH, "token", true)))
        .by("POST").with("Content-Length", String.valueOf(34L * 1024 * 1024));
    assertThat(behind(upload)).isNull();
    assertThat(upload.status()).isEqualTo(HttpServletResponse.SC_SEE_OTHER);
    assertThat(upload.headers()).containsEntry("Location", "/kelola/impor/daftar?alasan=terlalu-besar");
  }

  private static String behind(FakeExchange exchange) throws Exception {
    exchange.run(new StaffGuard(), (request, response) -> {});
    return exchange.methodInside();
  }

  /** What the server would bring: here nothing is set. */
  private static final class NoSettings extends ConfigProviderResolver {

    private final Config config = (Config) Proxy.newProxyInstance(Config.class.getClassLoader(), new Class<?>[] {Config.class},
        (proxy, called, values) -> called.getReturnType() == Optional.class ? Optional.empty() : null);

    @Override
    public Config getConfig() {
      return config;
    }

    @Override
    public Config getConfig(ClassLoader loader) {
      return config;
    }

    @Override
    public ConfigBuilder getBuilder() {
      throw new UnsupportedOperationException();
    }

    @Override
    public void registerConfig(Config other, ClassLoader loader) {
      throw new UnsupportedOperationException();
    }

    @Override
    public void releaseConfig(Config other) {
      throw new UnsupportedOperationException();
    }
  }
}
