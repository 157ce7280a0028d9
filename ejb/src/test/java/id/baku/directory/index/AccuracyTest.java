package id.baku.directory.index;

import static org.assertj.core.api.Assertions.assertThat;

import id.baku.directory.SearchAnswer;
import id.baku.directory.SearchAudience;
import id.baku.directory.SearchFilters;
import id.baku.directory.SearchQuestion;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Searches judged by hand over what lies in tenants/: what people type, and the heading they should see first. */
class AccuracyTest {

  @TempDir static Path folder;
  static ServiceIndex index;

  @BeforeAll
  static void build() throws IOException {
    index = new TenantServices().indexIn(folder);
  }

  @AfterAll
  static void close() throws IOException {
    index.close();
  }

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "searches.csv", delimiter = '|', numLinesToSkip = 1)
  void first_heading(String query, String expected, String remark) throws IOException {
    SearchAnswer answer = index.search(new SearchQuestion(query,
        SearchFilters.NONE.withAudience(SearchAudience.PUBLIC_FIRST), null, null, LocalDate.of(2026, 11, 22), null, 5), true);
    assertThat(answer.headings().stream().map(SearchAnswer.Heading::name).findFirst().orElse(null)).isEqualTo(expected);
  }
}
