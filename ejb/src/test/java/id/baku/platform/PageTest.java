package id.baku.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PageTest {

  @Test
  void last_page_has_no_key() {
    assertThat(Page.of(List.of(1, 2), 2, String::valueOf).next()).isNull();
    assertThat(Page.of(List.of(1, 2, 3), 2, String::valueOf)).isEqualTo(new Page<>(List.of(1, 2), "2"));
  }

  @Test
  void limit_is_bounded_and_says_so() {
    assertThat(Page.checkedLimit(null)).isEqualTo(Page.DEFAULT_LIMIT);
    for (int bad : new int[] {0, -1, 101, Integer.MIN_VALUE}) {
      assertThatThrownBy(() -> Page.checkedLimit(bad)).isInstanceOfSatisfying(InvalidInput.class, e -> {
        assertThat(e.code()).isEqualTo("page.limit");
        assertThat(e.fields()).containsExactly("limit");
      });
    }
  }

  @Test
  void key_comes_back_as_it_went_and_nothing_else_is_a_key() {
    assertThat(PageKey.parse(PageKey.of("Biro | Organisasi", 7), 2)).containsExactly("Biro | Organisasi", "7");
    for (String bad : new String[] {"", "!", "%00", "a".repeat(500), PageKey.of("only one")}) {
      assertThatThrownBy(() -> PageKey.parse(bad, 2)).as(bad).isInstanceOfSatisfying(InvalidInput.class,
          e -> assertThat(e.code()).isEqualTo("page.key"));
    }
    assertThatThrownBy(() -> PageKey.number("1e9")).isInstanceOf(InvalidInput.class);
  }

  @Test
  void a_part_of_a_key_is_read_back_or_is_no_key_of_that_list() {
    String[] parts = PageKey.parse(PageKey.of(Instant.EPOCH, new UUID(1, 2)), 2);
    assertThat(PageKey.instant(parts[0])).isEqualTo(Instant.EPOCH);
    assertThat(PageKey.uuid(parts[1])).isEqualTo(new UUID(1, 2));
    assertThatThrownBy(() -> PageKey.instant("kemarin")).isInstanceOf(InvalidInput.class).hasMessageStartingWith("page.key");
    assertThatThrownBy(() -> PageKey.uuid("satu")).isInstanceOf(InvalidInput.class).hasMessageStartingWith("page.key");
  }
}
