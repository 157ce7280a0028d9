package id.baku.web.api.bulk;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import id.baku.opendata.DataRow;
import id.baku.opendata.Field;
import id.baku.opendata.FieldType;
import id.baku.opendata.Table;
import id.baku.web.platform.SpreadsheetText;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * CSV as RFC 4180 has it: UTF-8, a header, CRLF; ISO dates, JSON in cells that hold more than one value, nothing for
 * no value.
 *
 * <p>A text that a spreadsheet would take for a formula gets an apostrophe in front. Only texts can be one: all other
 * types are written by us.
 *
 * @source RFC 4180; OWASP, CSV Injection
 */
final class CsvRows implements RowWriter {

  private final List<Field> fields;
  private final CsvWriter csv;

  CsvRows(Table table, OutputStream to) {
    this.fields = table.fields().stream().filter(Field::isInCsv).toList();
    this.csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(to, StandardCharsets.UTF_8);
    csv.writeRecord(fields.stream().map(Field::name).toList());
  }

  @Override
  public void take(DataRow row) {
    csv.writeRecord(fields.stream().map(field -> cell(field.type(), row.values().get(field.name()))).toList());
  }

  @Override
  public void close() throws IOException {
    csv.close();
  }

  static String cell(FieldType type, Object value) {
    String text = value == null ? "" : value.toString();
    return type == FieldType.TEXT ? SpreadsheetText.safe(text) : text;
  }
}
