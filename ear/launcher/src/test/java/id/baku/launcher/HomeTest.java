package id.baku.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HomeTest {

  @TempDir Path dir;

  @Test
  void lies_where_the_environment_says_else_in_the_users_data_directory() {
    assertThat(Home.of(Map.of("BAKU_HOME", "/srv/baku")).dir()).isEqualTo(Path.of("/srv/baku"));
    assertThat(Home.of(Map.of("XDG_DATA_HOME", "/data")).dir()).isEqualTo(Path.of("/data/baku"));
    assertThat(Home.of(Map.of()).dir()).isEqualTo(Path.of(System.getProperty("user.home"), ".local/share/baku"));
  }

  @Test
  void nobody_else_may_look_in() throws IOException {
    Home home = new Home(dir.resolve("home")).create();
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home.dir()))).isEqualTo("rwx------");
  }

  @Test
  void only_what_we_put_there_counts_as_contents() throws IOException {
    Home home = new Home(dir).create();
    Files.createDirectories(home.payara());
    Path draft = Files.createDirectories(dir.resolve(".payara-123"));
    Files.writeString(dir.resolve("thesis.odt"), "three years of work");
    assertThat(home.contents()).containsExactlyInAnyOrder(home.logs(), home.payara(), draft);
  }

  @Test
  void half_unpacked_servers_of_a_killed_start_are_swept() throws IOException {
    Home home = new Home(dir).create();
    Files.createDirectories(dir.resolve(".payara-123/payara7"));
    Files.createDirectories(home.database().resolve(".binaries-123"));
    assertThat(Leftovers.exist(home)).isTrue();
    Leftovers.clear(home);
    assertThat(Leftovers.exist(home)).isFalse();
    assertThat(home.drafts()).isEmpty();
  }

  @Test
  void a_second_program_cannot_have_the_lock_and_hears_who_has_it() {
    Home home = new Home(dir).create();
    RunRecord.ofThisProcess("http://127.0.0.1:8080").write(home);
    try (var mine = HomeLock.acquire(home)) {
      assertThatThrownBy(() -> HomeLock.acquire(home)).hasMessageContaining("already running").hasMessageContaining("http://127.0.0.1:8080");
    }
    HomeLock.acquire(home).close();
  }

  @Test
  void too_little_room_is_told_before_anything_is_begun() {
    assertThatThrownBy(() -> FreeSpace.require(dir, Long.MAX_VALUE)).isInstanceOf(PlainFailure.class).hasMessageContaining("MB are free");
  }
}
