package id.baku.bench.national;

import static org.assertj.core.api.Assertions.assertThat;

import id.baku.agencies.ContactChannel;
import java.util.List;
import org.junit.jupiter.api.Test;

class CopyTableTest {

  @Test
  void what_the_text_format_reserves_is_escaped() {
    assertThat(CopyTable.escaped("a\tb\nc\\d\r")).isEqualTo("a\\tb\\nc\\\\d\\r");
    assertThat(CopyTable.escaped(null)).isEqualTo("\\N");
    assertThat(CopyTable.escaped("\\N")).as("a text that looks like null").isEqualTo("\\\\N");
    assertThat(CopyTable.escaped(12L)).isEqualTo("12");
  }

  @Test
  void records_and_lists_become_json() {
    ContactChannel channel = ContactChannel.of("PHONE", "1\n2");
    assertThat(CopyTable.escaped(channel)).isEqualTo("{\"kind\":\"PHONE\",\"value\":\"1\\\\n2\"}");
    assertThat(CopyTable.escaped(List.of(channel))).startsWith("[{").endsWith("}]");
  }
}
