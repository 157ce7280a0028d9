package id.baku.web.api.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import id.baku.opendata.DataRow;
import id.baku.opendata.Field;
import id.baku.opendata.FieldType;
import id.baku.opendata.Table;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvRowsTest {

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+62 811", "-SUM(A1)", "@cmd", "\t=1", "\r=1"})
  void a_text_that_a_spreadsheet_would_run_is_told_to_be_text(String text) {
    assertThat(CsvRows.cell(FieldType.TEXT, text)).isEqualTo("'" + text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"KTP", "a=b", "1. Surat", "'=1", " =1", "65+1"})
  void every_other_text_stays_as_it_is(String text) {
    assertThat(CsvRows.cell(FieldType.TEXT, text)).isEqualTo(text);
  }

  @Test
  void what_we_write_ourselves_is_no_formula() {
    assertThat(CsvRows.cell(FieldType.INTEGER, -5L)).isEqualTo("-5");
    assertThat(CsvRows.cell(FieldType.DATE, LocalDate.of(2024, 5, 27))).isEqualTo("2024-05-27");
    assertThat(CsvRows.cell(FieldType.INSTANT, Instant.parse("2026-11-22T02:00:00Z"))).isEqualTo("2026-11-22T02:00:00Z");
    assertThat(CsvRows.cell(FieldType.BOOLEAN, null)).isEmpty();
  }

  @Test
  void a_file_has_a_header_crlf_and_quotes_where_they_are_needed() throws IOException {
    Map<String, Object> values = new HashMap<>();
    Table.CHANNELS.fields().forEach(field -> values.put(field.name(), null));
    values.put("agency_slug", "dinas");
    values.put("channel_order", 1L);
    values.put("channel_value", "Jalan \"Raya\", nomor 1\nMetro");
    ByteArrayOutputStream to = new ByteArrayOutputStream();
    try (CsvRows rows = new CsvRows(Table.CHANNELS, to)) {
      rows.take(new DataRow(values));
    }
    assertThat(to.toString(StandardCharsets.UTF_8)).isEqualTo(
        String.join(",", Table.CHANNELS.fields().stream().filter(Field::isInCsv).map(Field::name).toList()) + "\r\n"
            + ",dinas,1,,\"Jalan \"\"Raya\"\", nomor 1\nMetro\",\r\n");
  }
}
