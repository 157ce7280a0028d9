package id.baku.decrees.values;

import id.baku.decrees.CellContent.Flow;
import id.baku.decrees.CellContent.FlowEdge;
import id.baku.decrees.CellContent.FlowNode;
import id.baku.decrees.text.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads flow diagrams: Mermaid ("A[Pemohon] -- 1 --> B[Loket]") and chains of arrows ("Pemohon → Loket"). */
public final class FlowReader {

  private static final String OPENING = "[({";
  private static final String CLOSING = "])}";

  private FlowReader() {}

  /** True for the first words of a Mermaid diagram. */
  static boolean isMermaid(String text) {
    String head = text.length() > 50 ? text.substring(0, 50) : text;
    List<String> words = Words.of(head.replace("mermaid", " "));
    return words.size() >= 2 && (words.getFirst().equals("graph") || words.getFirst().equals("flowchart"))
        && switch (words.get(1)) {
          case "td", "tb", "lr", "rl", "bt" -> true;
          default -> false;
        };
  }

  /** A diagram and the text that goes on behind it. */
  record Diagram(Flow flow, String rest) {}

  static Diagram mermaid(String text) {
    Mermaid reader = new Mermaid(text);
    Flow flow = reader.read();
    return new Diagram(flow, text.substring(reader.at).replace("```", "").strip());
  }

  /** Nodes in a row with arrows between them; null when the text is no such chain. */
  static Flow chain(String text) {
    String unified = text.replace("-->", "\u2192").replace("->", "\u2192").replace("=>", "\u2192").replace("\u27f6", "\u2192")
        .replace("\u21d2", "\u2192").replace("\u279d", "\u2192").replace("\u2794", "\u2192").replace("\u2b95", "\u2192");
    if (unified.indexOf('\u2192') < 0) {
      return null;
    }
    Map<String, FlowNode> nodes = new LinkedHashMap<>();
    List<FlowEdge> edges = new ArrayList<>();
    String before = null;
    for (String part : unified.split("\u2192")) {
      String label = ItemLists.trim(Words.squeeze(part));
      if (label.isEmpty() || label.length() > 120) {
        return null;
      }
      FlowNode node = nodes.computeIfAbsent(Words.plain(label), k -> new FlowNode(id(nodes.size()), label));
      if (before != null) {
        edges.add(new FlowEdge(before, node.id(), null));
      }
      before = node.id();
    }
    return edges.isEmpty() ? null : new Flow(List.copyOf(nodes.values()), edges);
  }

  private static String id(int index) {
    return index < 26 ? String.valueOf((char) ('A' + index)) : "N" + index;
  }

  /** A reader for the few Mermaid constructs that occur in decrees. */
  private static final class Mermaid {
    private final String text;
    private int at;
    private final Map<String, String> labels = new LinkedHashMap<>();
    private final List<FlowEdge> edges = new ArrayList<>();

    Mermaid(String text) {
      this.text = text;
    }

    Flow read() {
      at = Math.max(0, text.toLowerCase(Locale.ROOT).indexOf("mermaid") == -1 ? 0
          : text.indexOf("mermaid") + "mermaid".length());
      skipWord();
      skipWord();
      String before = null;
      String arrow = null;
      boolean linked = false;
      while (at < text.length()) {
        char c = text.charAt(at);
        if (Words.isSpace(c) || c == ';') {
          if (c == ';') {
            before = null;
            linked = false;
          }
          at++;
        } else if (Character.isLetterOrDigit(c)) {
          if (!linked && !startsNode()) {
            break;
          }
          String id = node();
          if (before != null && linked) {
            edges.add(new FlowEdge(before, id, arrow));
          }
          before = id;
          arrow = null;
          linked = false;
        } else if (c == '`' || c == '\u2022') {
          break;
        } else if (c == '-' || c == '=' || c == '<') {
          arrow = link();
          linked = true;
        } else {
          at++;
        }
      }
      List<FlowNode> nodes = new ArrayList<>();
      labels.forEach((id, label) -> nodes.add(new FlowNode(id, label)));
      return new Flow(nodes, edges);
    }

    /** A word is a node when a bracket or an arrow follows; any other word is text behind the diagram. */
    private boolean startsNode() {
      int i = at;
      while (i < text.length() && (Character.isLetterOrDigit(text.charAt(i)) || text.charAt(i) == '_')) {
        i++;
      }
      if (i < text.length() && OPENING.indexOf(text.charAt(i)) >= 0) {
        return true;
      }
      while (i < text.length() && text.charAt(i) == ' ') {
        i++;
      }
      return i + 1 < text.length() && (text.charAt(i) == '-' || text.charAt(i) == '=')
          && "-=.>".indexOf(text.charAt(i + 1)) >= 0;
    }

    private void skipWord() {
      while (at < text.length() && !Character.isLetterOrDigit(text.charAt(at))) {
        at++;
      }
      while (at < text.length() && Character.isLetterOrDigit(text.charAt(at))) {
        at++;
      }
    }

    private String node() {
      int start = at;
      while (at < text.length() && (Character.isLetterOrDigit(text.charAt(at)) || text.charAt(at) == '_')) {
        at++;
      }
      String id = text.substring(start, at);
      int kind = at < text.length() ? OPENING.indexOf(text.charAt(at)) : -1;
      if (kind < 0) {
        labels.putIfAbsent(id, id);
        return id;
      }
      int depth = 0;
      int from = at;
      while (at < text.length()) {
        depth += text.charAt(at) == OPENING.charAt(kind) ? 1 : text.charAt(at) == CLOSING.charAt(kind) ? -1 : 0;
        at++;
        if (depth == 0) {
          break;
        }
      }
      String label = text.substring(from, at);
      int head = 0;
      int tail = label.length();
      while (head < tail && (OPENING + "\"'/\\").indexOf(label.charAt(head)) >= 0) {
        head++;
      }
      while (tail > head && (CLOSING + "\"'/\\").indexOf(label.charAt(tail - 1)) >= 0) {
        tail--;
      }
      labels.put(id, Words.squeeze(label.substring(head, tail)));
      return id;
    }

    /** "-- 1 -->", "-->|1|", "-->", "-.->", "==>": the text on the arrow, or null. */
    private String link() {
      signs();
      if (at > 0 && text.charAt(at - 1) == '>') {
        return bars();
      }
      int start = at;
      while (at < text.length() && !(text.charAt(at) == '-' && at + 1 < text.length()
          && (text.charAt(at + 1) == '-' || text.charAt(at + 1) == '>')) && text.charAt(at) != '=') {
        if (OPENING.indexOf(text.charAt(at)) >= 0) {
          at = start;
          return null;
        }
        at++;
      }
      String label = Words.squeeze(text.substring(start, at));
      signs();
      return label.isEmpty() ? bars() : label;
    }

    private void signs() {
      while (at < text.length() && "-=<>.".indexOf(text.charAt(at)) >= 0) {
        at++;
        if (text.charAt(at - 1) == '>') {
          return;
        }
      }
    }

    private String bars() {
      int i = at;
      while (i < text.length() && text.charAt(i) == ' ') {
        i++;
      }
      if (i >= text.length() || text.charAt(i) != '|') {
        return null;
      }
      int end = text.indexOf('|', i + 1);
      if (end < 0) {
        return null;
      }
      at = end + 1;
      String label = Words.squeeze(text.substring(i + 1, end));
      return label.isEmpty() ? null : label;
    }
  }
}
