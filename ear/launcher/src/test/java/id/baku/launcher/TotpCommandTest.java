package id.baku.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.baku.security.TotpSecret;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TotpCommandTest {

  private static final Clock NOON = Clock.fixed(Instant.parse("2026-11-23T05:00:00Z"), ZoneOffset.UTC);

  @TempDir Path dir;
  private Home home;

  @BeforeEach
  void draw() throws IOException {
    home = new Home(dir);
    DemoAccounts.drawnIn(home.demoAccounts());
  }

  @Test
  void prints_the_code_of_the_drawn_secret() throws IOException {
    String secret = DemoAccounts.in(home.demoAccounts()).stream().filter(account -> account.getString("email").equals("admin.rsud@contoh.id"))
        .findFirst().orElseThrow().getString("totp");
    var printed = new ByteArrayOutputStream();
    PrintStream out = System.out;
    System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
    try {
      TotpCommand.run(home, NOON, List.of("Admin.rsud@contoh.id"));
    } finally {
      System.setOut(out);
    }
    assertThat(printed.toString(StandardCharsets.UTF_8)).isEqualTo(TotpSecret.of(secret).code(NOON.instant()) + System.lineSeparator());
  }

  @Test
  void says_who_has_none() {
    assertThatThrownBy(() -> TotpCommand.run(home, NOON, List.of("editor.rsud@contoh.id"))).isInstanceOf(PlainFailure.class).hasMessageContaining("alone");
    assertThatThrownBy(() -> TotpCommand.run(home, NOON, List.of("siapa@contoh.id"))).isInstanceOf(PlainFailure.class).hasMessageContaining("no demo user");
    assertThatThrownBy(() -> TotpCommand.run(home, NOON, List.of())).isInstanceOf(PlainFailure.class);
  }

  @Test
  void the_key_is_drawn_once_kept_private_and_left_to_whoever_brings_one() throws IOException {
    Map<String, String> first = SecretKey.environment(home, Map.of());
    String key = Files.readString(home.secretKey());
    assertThat(key).matches("[0-9a-f]{64}");
    assertThat(SecretKey.environment(home, Map.of())).isEqualTo(first).containsEntry("BAKU_SECRET_KEY_FILE", home.secretKey().toString());
    assertThat(Files.readString(home.secretKey())).isEqualTo(key);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home.secretKey()))).isEqualTo("rw-------");
    assertThat(SecretKey.environment(home, Map.of("BAKU_SECRET_KEY_FILE", "/run/secrets/key"))).isEmpty();
  }
}
