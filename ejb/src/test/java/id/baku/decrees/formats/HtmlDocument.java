package id.baku.decrees.formats;

import id.baku.decrees.formats.Written.Element;
import id.baku.decrees.formats.Written.Grid;
import id.baku.decrees.formats.Written.Text;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Writes a document as HTML: plainly with line breaks, or as word processors do, with lists and spans. */
public final class HtmlDocument {

  private HtmlDocument() {}

  public static byte[] plain(Written document) {
    StringBuilder out = new StringBuilder("<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"><title>Bukan isi</title></head><body>\n");
    for (Element element : document.elements()) {
      switch (element) {
        case Text text -> out.append(text.blank() ? "<p>&nbsp;</p>" : "").append(text(text));
        case Grid grid -> {
          out.append("<table border=1>\n");
          for (List<List<String>> row : grid.rows()) {
            out.append("<tr>");
            row.forEach(cell -> out.append("<td>").append(String.join("<br>\n", cell.stream().map(HtmlDocument::escape).toList())));
            out.append("\n");
          }
          out.append("</table>\n");
        }
      }
    }
    return out.append("</body></html>").toString().getBytes(StandardCharsets.UTF_8);
  }

  /** Lists as {@code <ol>} and {@code <ul>}; a label whose content takes several rows spans them. */
  public static byte[] rich(Written document) {
    StringBuilder out = new StringBuilder("\ufeff<html lang=id>\n<style>td { border: 1px }</style>\n<body><div class=isi>\n");
    for (Element element : document.elements()) {
      switch (element) {
        case Text text -> out.append(text.blank() ? "<br><br>" : "").append(text(text));
        case Grid grid -> richTable(grid, out);
      }
    }
    return out.append("</div>").toString().getBytes(StandardCharsets.UTF_8);
  }

  private static void richTable(Grid grid, StringBuilder out) {
    out.append("<TABLE cellpadding='2'><TBODY>");
    int[] reaches = new int[grid.columns()];
    for (int r = 0; r < grid.rows().size(); r++) {
      out.append("\n<TR>");
      List<List<String>> row = grid.rows().get(r);
      for (int c = 0; c < grid.columns(); c++) {
        if (reaches[c] > r) {
          continue;
        }
        int span = c < row.size() && !row.get(c).isEmpty() && c < 2 && c < row.size() - 1 ? span(grid, r, c) : 1;
        reaches[c] = r + span;
        out.append(span > 1 ? "<TD valign=top rowspan=" + span + "><DIV>" : "<TD><DIV>");
        if (c < row.size()) {
          out.append(list(row.get(c)));
        }
        out.append("</DIV></TD>");
      }
      out.append("</TR>");
    }
    out.append("</TBODY></TABLE>");
  }

  private static int span(Grid grid, int row, int column) {
    int span = 1;
    while (row + span < grid.rows().size() && column < grid.rows().get(row + span).size()
        && grid.rows().get(row + span).get(column).isEmpty()) {
      span++;
    }
    return span;
  }

  private static String list(List<String> lines) {
    if (lines.size() > 1 && lines.stream().allMatch(line -> line.startsWith("- "))) {
      return "<ul>" + String.join("", lines.stream().map(l -> "<li>" + escape(l.substring(2))).toList()) + "</ul>";
    }
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).startsWith(i + 1 + ". ")) {
        return String.join("<br/>", lines.stream().map(HtmlDocument::escape).toList());
      }
    }
    return lines.isEmpty() ? "" : "<ol>" + String.join("\n",
        lines.stream().map(l -> "<li>" + escape(l.replaceFirst("^\\d+\\. ", "")) + "</li>").toList()) + "</ol>";
  }

  private static String text(Text text) {
    String body = text.bold() ? "<strong>" + escape(text.text()) + "</strong>" : escape(text.text());
    return text.level() > 0 ? "<h" + text.level() + ">" + body + "</h" + text.level() + ">\n" : "<p>" + body + "</p>\n";
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\u2013", "&ndash;")
        .replace("\u2192", "&#8594;");
  }
}
