package id.baku.decrees.readers.ooxml;

import id.baku.decrees.readers.Budget;
import id.baku.decrees.readers.Composer;
import id.baku.decrees.readers.Part;
import id.baku.decrees.readers.Part.Grid;
import id.baku.decrees.readers.Part.GridCell;
import id.baku.decrees.readers.Part.GridRow;
import id.baku.decrees.readers.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Reads a workbook: our own template, or any other sheets as tables. */
final class XlsxDocument {

  private static final int TABLE = 3;
  private static final int LONGEST_TITLE = 120;

  private final OfficePackage office;
  private final Budget budget;

  XlsxDocument(OfficePackage office, Budget budget) {
    this.office = office;
    this.budget = budget;
  }

  Reading read() {
    List<Sheet> sheets = new SheetReader(office, budget).read();
    Composer composer = new Composer(budget);
    if (FilledTemplate.isOne(sheets)) {
      new FilledTemplate(sheets).write(composer);
      return composer.finish();
    }
    for (Sheet sheet : sheets) {
      if (!sheet.rows().isEmpty()) {
        composer.write(parts(sheet, sheets.size() > 1));
      }
    }
    return composer.finish();
  }

  /** Titles above a table are lines; a row left empty ends a table. */
  private static List<Part> parts(Sheet sheet, boolean named) {
    List<Part> parts = new ArrayList<>();
    if (named && !Set.of("sheet", "lembar", "lembar kerja").contains(sheet.name().toLowerCase(Locale.ROOT).replaceAll("\\s*\\d+$", ""))) {
      parts.add(Part.Text.of(sheet.name()));
    }
    List<GridRow> rows = new ArrayList<>();
    int before = -1;
    for (Map.Entry<Integer, ? extends Map<Integer, String>> row : sheet.rows().entrySet()) {
      if (row.getKey() > before + 1) {
        end(rows, parts);
      }
      before = row.getKey();
      if (rows.isEmpty() && row.getValue().size() == 1) {
        row.getValue().values().forEach(text -> parts.addAll(texts(text)));
      } else {
        if (rows.isEmpty() && row.getValue().size() >= TABLE) {
          title(parts);
        }
        rows.add(new GridRow(row.getValue().entrySet().stream().map(c -> new GridCell(c.getKey(), texts(c.getValue()))).toList(), false));
      }
    }
    end(rows, parts);
    return parts;
  }

  /** A short line straight above a table is its title. */
  private static void title(List<Part> parts) {
    if (!parts.isEmpty() && parts.getLast() instanceof Part.Text line && line.text().length() <= LONGEST_TITLE
        && line.text().matches(".*[\\p{L}\\d)]")) {
      parts.set(parts.size() - 1, new Part.Text(line.text(), line.indent(), line.breakBefore(), line.mark(), line.level(), true));
    }
  }

  private static void end(List<GridRow> rows, List<Part> parts) {
    if (!rows.isEmpty()) {
      parts.add(new Grid(rows));
      rows.clear();
    }
  }

  private static List<Part> texts(String text) {
    return new ArrayList<>(Sheet.lines(text).stream().map(Part.Text::of).toList());
  }
}
