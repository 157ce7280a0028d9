package id.baku.folders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reference data that follows its schema and is still wrong. */
class DefaultRulesTest {

  private static final Path TENANTS = Path.of("../tenants");

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
      "holidays-2026 | \"date\": \"2026-01-01\"  | \"date\": \"2027-01-01\"       | /rows/0/date: not in 2026",
      "synonyms      | \"kk\", \"kartu keluarga\" | \"ktp\", \"kartu keluarga\"    | ktp stands in another group",
      "working-hours | \"week_minutes\": 2250    | \"week_minutes\": 2300         | /week_minutes: the intervals make 2250",
      "spelling      | \"right\": \"fotokopi\"        | \"right\": \"survey\"               | is wrong by another entry",
      "spelling      | \"wrong\": \"survey\"          | \"wrong\": \"telpon\"               | stands in another entry as well",
      "roles         | \"RUN_PLATFORM\"          | \"FLY\"                        | /permissions: no permission there: FLY",
      "roles         | \"MANAGE_PEOPLE\"         | \"RUN_PLATFORM\"               | /roles/0/permissions: no permission there: RUN_PLATFORM",
      "regulations   | \"relations\": []         | \"relations\": [{\"kind\": \"AMENDS\", \"to\": \"uu-9-1900\"}] | there is no uu-9-1900"})
  void is_refused_with_place_and_reason(String name, String right, String wrong, String reason) throws IOException {
    FolderFile file = FolderFile.read(TENANTS, TENANTS.resolve("_default/" + name + ".json"));
    assertThat(file.json()).contains(right);
    FolderSchemas schemas = new FolderSchemas(TENANTS.resolve("schema"));
    FolderFile broken = new FolderFile(file.path(), file.json().replaceFirst(Pattern.quote(right),
        Matcher.quoteReplacement(wrong)), "0");
    assertThatThrownBy(() -> schemas.checkDefaults(broken)).isInstanceOf(FolderProblem.class)
        .hasMessageContaining("_default/" + name).hasMessageContaining(reason);
  }
}
