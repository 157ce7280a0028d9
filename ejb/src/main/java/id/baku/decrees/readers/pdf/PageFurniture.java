package id.baku.decrees.readers.pdf;

import id.baku.decrees.readers.Composer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds what is printed on every page (page heads, page feet, page numbers): the outermost lines whose words, numbers
 * aside, come again at the same height on many pages.
 */
final class PageFurniture {

  private static final int OUTERMOST = 3;
  /** The share of the page, from its edge, in which furniture stands. */
  private static final float MARGIN = 0.14f;

  private final List<PageContent> pages;

  PageFurniture(List<PageContent> pages) {
    this.pages = pages;
  }

  /** Takes the furniture out of the running text; it stays part of the source. */
  void setAside(Composer composer) {
    Map<String, Set<Integer>> found = new HashMap<>();
    for (int p = 0; p < pages.size(); p++) {
      for (TextLine line : candidates(pages.get(p))) {
        found.computeIfAbsent(key(line), key -> new HashSet<>()).add(p);
      }
    }
    int enough = pages.size() < 4 ? 2 : Math.max(3, pages.size() / 3);
    for (PageContent page : pages) {
      for (TextLine line : candidates(page)) {
        if (found.get(key(line)).size() >= enough || isPageNumber(line.text())) {
          composer.setAside(line.text());
          page.lines().remove(line);
        }
      }
      composer.setAside(page.turned());
    }
  }

  private static List<TextLine> candidates(PageContent page) {
    List<TextLine> lines = page.lines();
    List<TextLine> outer = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      boolean first = i < OUTERMOST && lines.get(i).base() < page.height() * MARGIN;
      boolean last = i >= lines.size() - OUTERMOST && lines.get(i).base() > page.height() * (1 - MARGIN);
      if (first || last) {
        outer.add(lines.get(i));
      }
    }
    return outer;
  }

  /** "3", "- 3 -", "Halaman 3 dari 40": furniture even on a single page. */
  private static boolean isPageNumber(String text) {
    return text.length() <= 30 && text.matches("(?i)[-\u2013\u2014|\\s]*(?:(?:halaman|hal\\.?|page)\\s*)?\\d{1,4}(?:\\s*(?:dari|of|/)\\s*\\d{1,4})?[-\u2013\u2014|\\s]*");
  }

  private static String key(TextLine line) {
    return Math.round(line.base() / 6) + " " + line.text().replaceAll("\\d+|\\b[ivxlc]+\\b", "#");
  }
}
