package id.baku.onboarding;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import id.baku.decrees.SpreadsheetTable;
import id.baku.decrees.SpreadsheetTable.Cell;
import id.baku.decrees.SpreadsheetTable.Row;
import id.baku.imports.Spreadsheets;
import id.baku.platform.InvalidInput;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** Spreadsheets with one agency in a row: the empty one, and what was filled in, as XLSX or as CSV. */
@ApplicationScoped
public class AgencyTables {

  public static final int MAX_BYTES = 1024 * 1024;
  public static final int MAX_ROWS = 500;
  private static final int LONGEST_CELL = 1_000;
  private static final Charset EXCEL = Charset.forName("windows-1252");

  @Inject Spreadsheets spreadsheets;

  private byte[] blank;

  /** As XLSX; always the same, so it is made once. */
  public synchronized byte[] blank() {
    if (blank == null) {
      blank = spreadsheets.blank(AgencyColumn.heads());
    }
    return blank.clone();
  }

  /**
   * @param content anything; it comes from outside
   * @throws InvalidInput agency-table.* or decree.*, naming the field {@code file}
   */
  public List<AgencyRow> read(byte[] content) {
    if (content.length == 0) {
      throw wrong("agency-table.no-file", Map.of());
    }
    if (content.length > MAX_BYTES) {
      throw wrong("agency-table.too-large", Map.of("max", MAX_BYTES / 1024));
    }
    return rows(content[0] == 'P' && content[1 % content.length] == 'K' ? spreadsheets.read(content) : csv(content));
  }

  /** Separated by whatever separates the heads; as UTF-8, or else as Excel writes it. */
  static SpreadsheetTable csv(byte[] content) {
    String text = text(content);
    String head = text.lines().findFirst().orElse("");
    char separator = head.indexOf(';') >= 0 ? ';' : head.indexOf('\t') >= 0 ? '\t' : ',';
    List<Row> rows = new ArrayList<>();
    try (CsvReader<CsvRecord> reader = CsvReader.builder().fieldSeparator(separator).allowExtraFields(true).allowMissingFields(true).ofCsvRecord(text)) {
      for (CsvRecord line : reader) {
        List<String> fields = line.getFields();
        rows.add(new Row((int) line.getStartingLineNumber(),
            IntStream.range(0, fields.size()).mapToObj(column -> new Cell(column, fields.get(column), isFormula(fields.get(column)))).toList()));
      }
    } catch (CsvParseException | java.io.IOException broken) {
      throw wrong("agency-table.unreadable", Map.of());
    }
    return new SpreadsheetTable(rows);
  }

  private static String text(byte[] content) {
    String text;
    try {
      text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
    } catch (CharacterCodingException notUtf8) {
      text = new String(content, EXCEL);
    }
    if (text.indexOf('\0') >= 0) {
      throw wrong("agency-table.unreadable", Map.of());
    }
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  /** What a spreadsheet would compute; a telephone number may begin with a plus. */
  private static boolean isFormula(String text) {
    return text.matches("(?s)\\s*(?:[=@].*|[+-]\\s*[^\\d\\s(].*)");
  }

  static List<AgencyRow> rows(SpreadsheetTable table) {
    List<Row> filled = table.rows().stream()
        .filter(row -> row.cells().stream().anyMatch(cell -> !cell.text().isBlank() || cell.formula())).toList();
    if (filled.isEmpty()) {
      throw wrong("agency-table.empty", Map.of());
    }
    Map<Integer, AgencyColumn> columns = columns(filled.getFirst());
    List<AgencyRow> rows = filled.stream().skip(1).map(row -> row(row, columns)).toList();
    if (rows.isEmpty()) {
      throw wrong("agency-table.empty", Map.of());
    }
    if (rows.size() > MAX_ROWS) {
      throw wrong("agency-table.too-many-rows", Map.of("max", MAX_ROWS, "rows", rows.size()));
    }
    return rows;
  }

  private static Map<Integer, AgencyColumn> columns(Row heads) {
    Map<Integer, AgencyColumn> columns = new HashMap<>();
    for (Cell head : heads.cells()) {
      if (!head.text().isBlank()) {
        AgencyColumn column = AgencyColumn.headed(head.text())
            .orElseThrow(() -> wrong("agency-table.unknown-column", Map.of("column", shortened(head.text()))));
        if (columns.containsValue(column)) {
          throw wrong("agency-table.column-twice", Map.of("column", column.head()));
        }
        columns.put(head.column(), column);
      }
    }
    for (AgencyColumn column : AgencyColumn.values()) {
      if (column.isNeeded() && !columns.containsValue(column)) {
        throw wrong("agency-table.no-column", Map.of("column", column.head()));
      }
    }
    return columns;
  }

  private static AgencyRow row(Row row, Map<Integer, AgencyColumn> columns) {
    Map<AgencyColumn, String> texts = new EnumMap<>(AgencyColumn.class);
    Set<AgencyColumn> formulas = EnumSet.noneOf(AgencyColumn.class);
    for (Cell cell : row.cells()) {
      AgencyColumn column = columns.get(cell.column());
      if (column == null && !cell.text().isBlank()) {
        throw wrong("agency-table.no-head", Map.of("row", row.number()));
      }
      if (column != null) {
        texts.put(column, cell.text().length() > LONGEST_CELL ? cell.text().substring(0, LONGEST_CELL) : cell.text());
        if (cell.formula()) {
          formulas.add(column);
        }
      }
    }
    return new AgencyRow(row.number(), texts, formulas);
  }

  private static String shortened(String text) {
    return text.codePointCount(0, text.length()) <= 40 ? text : text.substring(0, text.offsetByCodePoints(0, 40)) + "…";
  }

  private static InvalidInput wrong(String code, Map<String, Object> params) {
    return new InvalidInput(code, params, "file");
  }
}
