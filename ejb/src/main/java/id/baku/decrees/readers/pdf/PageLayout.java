package id.baku.decrees.readers.pdf;

import id.baku.decrees.readers.Budget;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts the words of a page where they belong: into the smallest table around them, or into lines of running text. */
final class PageLayout {

  private final PageText.Result text;
  private final PageGraphics.Result graphics;
  private final Budget budget;

  PageLayout(PageText.Result text, PageGraphics.Result graphics, Budget budget) {
    this.text = text;
    this.graphics = graphics;
    this.budget = budget;
  }

  PageContent read() {
    List<PdfTable> smallestFirst = new ArrayList<>(RuledGrid.find(graphics.rulings()).stream().map(PdfTable::new).toList());
    smallestFirst.sort(Comparator.comparingDouble(table -> table.grid().area()));
    List<Word> free = new ArrayList<>();
    for (Word word : text.words()) {
      budget.check();
      if (smallestFirst.stream().noneMatch(table -> table.take(word))) {
        free.add(word);
      }
    }
    return new PageContent(new ArrayList<>(TextLine.of(free)), outer(smallestFirst), text.turned(), text.width(),
        text.height(), graphics.pictured());
  }

  private static List<PdfTable> outer(List<PdfTable> smallestFirst) {
    List<PdfTable> outer = new ArrayList<>();
    for (int i = 0; i < smallestFirst.size(); i++) {
      PdfTable table = smallestFirst.get(i);
      if (table.isEmpty()) {
        continue;
      }
      boolean nested = false;
      for (int j = i + 1; j < smallestFirst.size() && !nested; j++) {
        nested = smallestFirst.get(j).take(table);
      }
      if (!nested) {
        outer.add(table);
      }
    }
    outer.sort(Comparator.comparingDouble(PdfTable::top));
    return outer;
  }
}
