package id.baku.web.standards;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StandardListPageTest {

  private final StandardListPage page = new StandardListPage();

  @Test
  void a_filter_is_plain_text_of_bounded_length() {
    page.setFilter(" izin\0usaha\r\n");
    assertThat(page.getFilter()).isEqualTo("izin usaha");
    page.setFilter("a".repeat(10_000));
    assertThat(page.getFilter()).hasSize(200);
  }

  @Test
  void nothing_typed_is_no_filter() {
    page.setFilter(null);
    assertThat(page.isFiltered()).isFalse();
    page.setFilter("  ");
    assertThat(page.isFiltered()).isFalse();
  }
}
