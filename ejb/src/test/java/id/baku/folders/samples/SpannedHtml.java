package id.baku.folders.samples;

import id.baku.folders.samples.Manuscript.Service;
import id.baku.standards.ComponentKind;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A page of a web site: cells over several rows and columns, lists inside lists, a table of tariffs inside a cell. */
final class SpannedHtml {

  private final StringBuilder out = new StringBuilder();

  private SpannedHtml() {}

  static byte[] of(Manuscript manuscript) {
    return new SpannedHtml().write(manuscript).getBytes(StandardCharsets.UTF_8);
  }

  private String write(Manuscript manuscript) {
    line("<!DOCTYPE html>");
    line("<html lang=\"id\"><head><meta charset=\"utf-8\"><title>DATA CONTOH</title>");
    line("<style>table { border-collapse: collapse } td, th { border: 1px solid; vertical-align: top; padding: 4px }</style></head>");
    line("<body>");
    for (String text : manuscript.decree()) {
      line(text.isEmpty() ? "<p>&nbsp;</p>" : "<p>" + escape(text) + "</p>");
    }
    for (Service service : manuscript.services()) {
      line("<h2>Pelayanan " + escape(service.name()) + "</h2>");
      table(service);
    }
    line("</body></html>");
    return out.toString();
  }

  private void table(Service service) {
    line("<table>");
    line("<thead><tr><th>No</th><th>Komponen</th><th>Uraian</th></tr></thead><tbody>");
    int number = 0;
    for (ComponentKind kind : ComponentKind.values()) {
      if (kind == ComponentKind.delivery().getFirst()) {
        line("<tr><td colspan=\"3\"><b>Komponen penyampaian pelayanan</b></td></tr>");
      } else if (kind == ComponentKind.management().getFirst()) {
        line("<tr><td colspan=\"3\"><b>Komponen pengelolaan pelayanan</b></td></tr>");
      }
      row(++number, kind, service.content().get(kind));
    }
    line("</tbody></table>");
  }

  private void row(int number, ComponentKind kind, List<String> lines) {
    String label = escape(Manuscript.label(kind)).replace(", dan", ",<br>dan");
    if (kind == ComponentKind.COMPLAINT_HANDLING) {
      String span = "<td rowspan=\"" + lines.size() + "\">";
      for (int i = 0; i < lines.size(); i++) {
        line("<tr>" + (i == 0 ? span + number + "</td>" + span + label + "</td>" : "") + "<td>" + escape(lines.get(i).substring(2)) + "</td></tr>");
      }
    } else {
      line("<tr><td>" + number + "</td><td>" + label + "</td><td>" + cell(kind, lines) + "</td></tr>");
    }
  }

  private static String cell(ComponentKind kind, List<String> lines) {
    if (lines.size() == 1) {
      return escape(lines.getFirst());
    }
    if (kind == ComponentKind.FEE) {
      StringBuilder tariffs = new StringBuilder("<table>");
      lines.forEach(line -> tariffs.append("<tr><td>").append(escape(line).replace(": ", "</td><td>")).append("</td></tr>"));
      return tariffs.append("</table>").toString();
    }
    boolean numbered = lines.getFirst().startsWith("1. ");
    StringBuilder list = new StringBuilder(numbered ? "<ol>" : "<ul>");
    boolean inside = false;
    for (String line : lines) {
      boolean deeper = line.startsWith("-- ");
      list.append(deeper == inside ? "" : deeper ? "<ul>" : "</ul>").append("<li>").append(escape(line.substring(line.indexOf(' ') + 1)));
      inside = deeper;
    }
    return list.append(inside ? "</ul>" : "").append(numbered ? "</ol>" : "</ul>").toString();
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("²", "&sup2;");
  }

  private void line(String html) {
    out.append(html).append('\n');
  }
}
