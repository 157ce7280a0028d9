package id.baku.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import id.baku.platform.Setting;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code docker/} says about the product stays true of it. No container is started here. */
class DockerFilesTest {

  private static final Path DOCKER = MadeUpTree.root().resolve("docker");
  private static final List<String> FILES = List.of("compose.yml", "Dockerfile", ".env.example");

  private ComposeFile compose;

  @BeforeEach
  void read_it() throws IOException {
    compose = new ComposeFile(DOCKER.resolve("compose.yml"));
  }

  @Test
  void every_setting_named_here_exists() throws IOException {
    Set<String> known = Stream.concat(found("(BAKU_\\w+)", Main.HELP).stream(), Arrays.stream(Setting.values()).map(setting -> "BAKU_" + setting.name()))
        .collect(Collectors.toSet());
    for (String file : FILES) assertThat(found("(BAKU_[A-Z_]+)", read(file))).as(file).isNotEmpty().isSubsetOf(known);
  }

  @Test
  void what_the_compose_file_asks_for_is_what_the_example_explains() throws IOException {
    assertThat(found("(?m)^(\\w+)=", read(".env.example"))).isEqualTo(found("\\$\\{(\\w+)", read("compose.yml")));
  }

  @Test
  void the_database_is_of_the_version_that_is_tested() {
    String tested = Versions.of("postgresql").replaceAll("\\..*", "");
    assertThat(compose.service("database").get("image")).isEqualTo("postgres:" + tested);
  }

  @Test
  void both_stages_have_the_same_jdk_which_is_new_enough() throws IOException {
    Set<String> versions = found("(?m)^ARG \\w*BASE=.*temurin[:-](\\d+)", read("Dockerfile"));
    String release = found("<maven.compiler.release>(\\d+)<", Files.readString(MadeUpTree.root().resolve("pom.xml"))).iterator().next();
    assertThat(versions).singleElement().satisfies(version -> assertThat(Integer.parseInt(version)).isGreaterThanOrEqualTo(Integer.parseInt(release)));
  }

  @Test
  void the_roles_script_makes_what_the_embedded_database_has() throws IOException {
    String script = read("roles.sql");
    for (String role : List.of(EmbeddedDatabase.OWNER, EmbeddedDatabase.APP)) {
      assertThat(script).contains("create role " + role + " " + DatabaseRoles.ATTRIBUTES + " password :");
    }
    assertThat(script).contains("create database " + EmbeddedDatabase.NAME + " owner " + EmbeddedDatabase.OWNER + " ", "locale 'C.UTF-8'",
        "grant create on schema public to " + EmbeddedDatabase.OWNER);
    assertThat(found("create extension if not exists (\\w+)", script)).containsExactlyInAnyOrderElementsOf(DatabaseRoles.EXTENSIONS);
  }

  @Test
  void the_role_that_passes_the_wall_is_for_backups_alone() throws IOException {
    assertThat(found("create role (\\w+).* bypassrls", read("roles.sql"))).containsExactly("baku_backup");
    assertThat(read("compose.yml")).doesNotContain("baku_backup");
  }

  @Test
  void the_server_works_as_the_runtime_role_and_does_not_know_the_owner() {
    assertThat(compose.environment("server")).containsEntry("BAKU_DB_USER", EmbeddedDatabase.APP)
        .containsEntry("BAKU_DB_URL", "jdbc:postgresql://database:5432/" + EmbeddedDatabase.NAME)
        .doesNotContainKeys("BAKU_DB_OWNER", "BAKU_DB_OWNER_PASSWORD_FILE");
    assertThat(compose.service("server").get("secrets")).isEqualTo(List.of("runtime-password", "secret-key"));
    assertThat(compose.environment("migrate")).containsEntry("BAKU_DB_OWNER", EmbeddedDatabase.OWNER).containsEntry("BAKU_DB_USER", EmbeddedDatabase.APP);
  }

  @Test
  void passwords_come_from_files_only() {
    for (String service : compose.services().keySet()) {
      Map<String, String> passwords = compose.environment(service).entrySet().stream().filter(variable -> variable.getKey().contains("PASSWORD"))
          .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
      assertThat(passwords.keySet()).as(service).isNotEmpty().allMatch(name -> name.endsWith("_FILE"));
      List<String> given = ComposeFile.part(compose.service(service), "secrets");
      assertThat(given).as(service).containsAll(passwords.values().stream().map(file -> file.replace("/run/secrets/", "")).toList());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"database", "migrate", "server"})
  void every_container_is_confined_and_bounded(String service) throws IOException {
    assertThat(compose.services().keySet()).hasSize(3);
    Map<String, Object> one = compose.service(service);
    assertThat(one).containsEntry("read_only", true).containsEntry("cap_drop", List.of("ALL"))
        .containsEntry("security_opt", List.of("no-new-privileges:true"));
    assertThat(String.valueOf(one.get("deploy"))).contains("cpus=", "memory=", "pids=");
    assertThat(one.getOrDefault("user", "")).isEqualTo(service.equals("database") ? "postgres" : "");
    assertThat(found("(?m)^USER (\\d+)", read("Dockerfile"))).singleElement().isNotEqualTo("0");
  }

  @Test
  void only_the_pages_are_published_and_only_on_loopback() throws IOException {
    assertThat(compose.services().values()).filteredOn(service -> service.containsKey("ports")).singleElement()
        .extracting(service -> service.get("ports")).isEqualTo(List.of("127.0.0.1:${PUBLISHED_PORT:-8080}:8080"));
    assertThat(found("(?m)^EXPOSE (.*)$", read("Dockerfile"))).containsExactly("8080");
  }

  @Test
  void the_secrets_are_drawn_once_and_others_of_the_machine_are_kept_out(@TempDir Path dir) throws Exception {
    Files.copy(DOCKER.resolve("draw-secrets"), dir.resolve("draw-secrets"));
    List<String> drawn = drawIn(dir);
    assertThat(drawn).hasSize(4).doesNotHaveDuplicates().allMatch(secret -> secret.matches("[0-9a-f]{48}|[0-9a-f]{64}"));
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(dir.resolve("secrets")))).isEqualTo("rwx------");
    assertThat(drawIn(dir)).isEqualTo(drawn);
  }

  private List<String> drawIn(Path dir) throws Exception {
    assertThat(new ProcessBuilder("sh", dir.resolve("draw-secrets").toString()).start().waitFor()).isZero();
    return compose.secretFiles().stream().map(file -> read(dir.resolve(file))).toList();
  }

  private static Set<String> found(String pattern, String text) {
    return Pattern.compile(pattern).matcher(text).results().map((MatchResult result) -> result.group(1)).collect(Collectors.toSet());
  }

  private static String read(String file) {
    return read(DOCKER.resolve(file));
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
