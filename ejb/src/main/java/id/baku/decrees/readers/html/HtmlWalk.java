package id.baku.decrees.readers.html;

import id.baku.decrees.blocks.Line.Mark;
import id.baku.decrees.readers.Budget;
import id.baku.decrees.readers.LineBuilder;
import id.baku.decrees.readers.Part;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Walks through elements and collects what a browser would show: lines with their list signs, and tables. */
final class HtmlWalk {

  private static final Set<String> UNSEEN =
      Set.of("script", "style", "template", "head", "noscript", "iframe", "object", "svg", "canvas", "datalist");

  private final Budget budget;
  private final List<Part> parts = new ArrayList<>();
  private final LineBuilder line = new LineBuilder(parts);
  private final Deque<HtmlList> lists = new ArrayDeque<>();
  private boolean preformatted;

  HtmlWalk(Budget budget) {
    this.budget = budget;
  }

  List<Part> read(Element root, int depth) {
    children(root, depth);
    line.end();
    return parts;
  }

  private void children(Node node, int depth) {
    budget.depth(depth);
    for (Node child : node.childNodes()) {
      if (child instanceof TextNode text) {
        text(text.getWholeText());
      } else if (child instanceof Element element && !isHidden(element)) {
        element(element, depth);
      }
    }
  }

  private static boolean isHidden(Element element) {
    return UNSEEN.contains(element.normalName()) || element.hasAttr("hidden")
        || element.attr("style").replace(" ", "").toLowerCase(Locale.ROOT).contains("display:none");
  }

  private void text(String text) {
    if (!preformatted) {
      line.append(text.replace('\n', ' ').replace('\r', ' '));
      return;
    }
    String[] rows = text.split("\\R", -1);
    for (int i = 0; i < rows.length; i++) {
      if (i > 0) {
        line.end();
      }
      line.append(rows[i]);
    }
  }

  private void element(Element element, int depth) {
    budget.check();
    String name = element.normalName();
    switch (name) {
      case "br" -> line.lineBreak();
      case "hr" -> line.blank();
      case "b", "strong" -> line.inBold(() -> children(element, depth + 1));
      case "table" -> {
        line.end();
        parts.addAll(HtmlGrid.captions(element, budget, depth + 1));
        parts.add(HtmlGrid.read(element, budget, depth + 1));
      }
      case "ol", "ul", "menu", "dir" -> {
        line.end();
        lists.push(new HtmlList(element));
        children(element, depth + 1);
        line.end();
        lists.pop();
      }
      case "li" -> item(element, depth);
      case "pre" -> {
        line.end();
        preformatted = true;
        line.mark(Mark.PREFORMATTED);
        children(element, depth + 1);
        line.end();
        line.mark(Mark.NONE);
        preformatted = false;
      }
      case "h1", "h2", "h3", "h4", "h5", "h6" -> {
        line.end();
        line.level(name.charAt(1) - '0');
        children(element, depth + 1);
        line.end();
        line.level(0);
      }
      default -> {
        if (element.isBlock() || name.equals("dt") || name.equals("dd") || name.equals("option")) {
          block(element, depth);
        } else {
          children(element, depth + 1);
        }
      }
    }
  }

  private void block(Element element, int depth) {
    line.end();
    int before = parts.size();
    children(element, depth + 1);
    line.end();
    if (parts.size() == before && element.normalName().equals("p")) {
      line.blank();
    }
  }

  /** The sign of an entry is part of its line, as in print; entries of inner lists belong to the outer entry. */
  private void item(Element element, int depth) {
    line.end();
    if (!lists.isEmpty()) {
      line.sign(lists.peek().next(element));
      line.indent(4 * (lists.size() - 1));
      line.mark(lists.size() > 1 ? Mark.NESTED : Mark.NONE);
    }
    children(element, depth + 1);
    line.end();
    line.noSign();
    line.indent(0);
    line.mark(Mark.NONE);
  }
}
