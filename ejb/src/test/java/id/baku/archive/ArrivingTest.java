package id.baku.archive;

import static org.assertj.core.api.Assertions.assertThat;

import id.baku.archive.ArchiveManifest.Content;
import id.baku.archive.ArchiveManifest.Origin;
import id.baku.platform.Json;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a job is told and tells stands in the database as JSON. */
class ArrivingTest {

  @Test
  void what_is_asked_for_and_what_came_of_it_are_read_as_they_were_written() {
    var asked = new Arriving("kota-metro", 17, new Origin("0a", "kenari", "Dinas Kenari", "kota-metro", "18.72", "Asia/Jakarta", false), "ab");
    var arrived = new Arrived(2, List.of(new Content("agency", 1, "cd"), new Content("membership", 1, "ef")));
    assertThat(Json.read(Json.write(asked), Arriving.class)).isEqualTo(asked);
    assertThat(Json.read(Json.write(arrived), Arrived.class)).isEqualTo(arrived);
  }

  @Test
  void a_table_comes_back_or_not_by_its_name() {
    assertThat(TenantTable.isRestored("external_service")).isTrue();
    assertThat(TenantTable.isRestored("api_token")).isFalse();
    assertThat(TenantTable.isRestored("account")).isFalse();
  }
}
