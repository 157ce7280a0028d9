package id.baku.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.baku.security.Permission;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What rows of an archive may say, and how much of it is read at once. */
class RowRulesTest {

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource(Permission.class)
  void a_role_of_an_archive_allows_what_roles_of_agencies_may(Permission permission) {
    String problem = RowRules.problem(TenantTable.AGENCY_ROLE, row("{\"permissions\":[\"READ_OWN_AGENCY\",\"" + permission + "\"]}"));
    assertThat(problem).isEqualTo(permission.isOfAgency() ? null : "role.more-than-own");
  }

  @Test
  void what_no_release_calls_a_permission_is_refused_and_a_closed_agency_does_not_arrive() {
    assertThat(RowRules.problem(TenantTable.AGENCY_ROLE, row("{\"permissions\":[\"EVERYTHING\"]}"))).isEqualTo("role.more-than-own");
    assertThat(RowRules.problem(TenantTable.AGENCY, row("{\"closed_on\":null}"))).isNull();
    assertThat(RowRules.problem(TenantTable.AGENCY, row("{\"closed_on\":\"2026-01-01\"}"))).isEqualTo("closing.closed");
    assertThat(RowRules.problem(TenantTable.AGENCY, row("{\"successor_slug\":\"x\"}"))).isEqualTo("closing.closed");
  }

  @Test
  void lines_are_read_some_at_a_time_and_a_long_one_is_refused_by_its_number() throws IOException {
    try (ArchiveLines lines = new ArchiveLines("rows/decree.jsonl", stream("a\nb\nc"))) {
      assertThat(lines.next(2)).containsExactly("a", "b");
      assertThat(lines.next(2)).containsExactly("c");
      assertThat(lines.next(2)).isEmpty();
      assertThat(lines.read()).isEqualTo(3);
    }
    String half = "x".repeat(ArchiveLines.LONGEST / 2 + 1);
    try (ArchiveLines lines = new ArchiveLines("rows/decree.jsonl", stream(half + "\n" + half + "\n" + half + half))) {
      assertThat(lines.next(200)).as("no more at once than the longest line").hasSize(2);
      assertThatThrownBy(() -> lines.next(200)).hasMessageContaining("archive.row").hasMessageContaining("row=3");
    }
  }

  @Test
  void more_lines_than_an_agency_has_are_refused() throws IOException {
    try (ArchiveLines lines = new ArchiveLines("rows/decree.jsonl", stream("\n".repeat((int) ArchiveLines.MOST + 1)))) {
      assertThat(lines.next((int) ArchiveLines.MOST)).hasSize((int) ArchiveLines.MOST);
      assertThatThrownBy(() -> lines.next(1)).hasMessageContaining("archive.row");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"22P02", "23505", "23514", "54000"})
  void what_the_database_does_not_keep_is_told_with_its_place(String state) {
    assertThatThrownBy(() -> ArchiveProblem.naming("rows/decree.jsonl", "7", () -> {
      throw new IllegalStateException(new SQLException("x", state));
    })).hasMessageContaining("archive.row").hasMessageContaining("rows/decree.jsonl").hasMessageContaining("row=7");
  }

  @Test
  void what_fails_for_other_reasons_is_not_blamed_on_the_archive() {
    List<RuntimeException> ours = List.of(new IllegalStateException(new SQLException("gone", "08006")), new IllegalStateException("x"));
    ours.forEach(failure -> assertThatThrownBy(() -> ArchiveProblem.naming("rows", "1", () -> {
      throw failure;
    })).isSameAs(failure));
  }

  @Test
  void what_a_killed_server_left_is_gone_when_it_starts_again() throws IOException {
    Files.writeString(folder.resolve("left.zip"), "people");
    PassingFiles.empty(folder);
    assertThat(folder).isEmptyDirectory();
  }

  private static JsonObject row(String json) {
    return Json.createReader(new StringReader(json)).readObject();
  }

  private static InputStream stream(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }
}
