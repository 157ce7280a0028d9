package id.baku.decrees.readers.pdf;

import id.baku.decrees.readers.Composer;
import id.baku.decrees.readers.Part;
import id.baku.decrees.readers.Part.Grid;
import id.baku.decrees.readers.Part.GridRow;
import java.util.ArrayList;
import java.util.List;

/** Writes the pages down one after the other; a table that goes on over the page is one table. */
final class PdfDocument {

  private final List<PageContent> pages;
  private final List<Part> parts = new ArrayList<>();
  private final FreeText text = new FreeText();
  private List<GridRow> rows = new ArrayList<>();
  private PdfTable last;

  PdfDocument(List<PageContent> pages) {
    this.pages = pages;
  }

  void write(Composer composer) {
    for (PageContent page : pages) {
      page(page, composer);
    }
    endTable();
    parts.addAll(text.finish());
    composer.write(parts);
  }

  private void page(PageContent page, Composer composer) {
    int from = 0;
    boolean first = true;
    for (PdfTable table : page.tables()) {
      int to = from;
      while (to < page.lines().size() && page.lines().get(to).base() < table.top()) {
        to++;
      }
      lines(page, from, to);
      if (last != null && !(first && to == 0 && last.goesOnWith(table))) {
        endTable();
      }
      if (last == null) {
        parts.addAll(text.finish());
      }
      rows.addAll(table.rows(composer.budget()));
      last = table;
      from = to;
      first = false;
    }
    lines(page, from, page.lines().size());
  }

  private void lines(PageContent page, int from, int to) {
    if (from < to) {
      endTable();
      text.add(page.lines().subList(from, to), page);
    }
  }

  private void endTable() {
    if (last != null) {
      parts.add(new Grid(rows));
      rows = new ArrayList<>();
      last = null;
    }
  }
}
