package id.baku.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import id.baku.platform.Page;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ApiJsonTest {

  private static final UUID ID = UUID.fromString("019ab6c0-1111-7000-8000-000000000001");

  @Test
  void writes_snake_case_in_a_fixed_order_and_says_null() {
    VersionItem version = new VersionItem(ID, 2, null, LocalDate.of(2026, 1, 2), null,
        Instant.parse("2026-11-22T02:00:00Z"), "https://x/1", false, null);
    assertThat(new ApiJson().getContext(VersionItem.class).toJson(version)).isEqualTo(
        "{\"decree_number\":null,\"in_force_from\":\"2026-01-02\",\"in_force_to\":null,\"notice\":null,"
            + "\"published_at\":\"2026-11-22T02:00:00Z\",\"sample\":false,\"self\":\"https://x/1\",\"version\":2,"
            + "\"version_id\":\"019ab6c0-1111-7000-8000-000000000001\"}");
  }

  @Test
  void a_list_names_its_next_page_or_null() {
    Listing<String> last = Listing.of(new Page<>(List.of("a"), null), item -> item, key -> "next=" + key, 3);
    Listing<String> first = Listing.of(new Page<>(List.of("a"), "k"), item -> item, key -> "next=" + key, 3);
    assertThat(new ApiJson().getContext(Listing.class).toJson(last))
        .isEqualTo("{\"items\":[\"a\"],\"next\":null,\"total\":3}");
    assertThat(first.next()).isEqualTo("next=k");
  }
}
