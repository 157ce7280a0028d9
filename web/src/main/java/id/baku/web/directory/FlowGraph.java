package id.baku.web.directory;

import id.baku.standards.StandardContent.Edge;
import id.baku.standards.StandardContent.Flow;
import id.baku.standards.StandardContent.Node;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A flow as it can be drawn: every box once, arrows only between boxes that exist, parallel arrows made one.
 *
 * @param nodes labels of the boxes
 */
record FlowGraph(List<String> nodes, List<Arrow> arrows) {

  /** @param from and to: places in the list of nodes; @param label empty when there is none */
  record Arrow(int from, int to, String label) {}

  static FlowGraph of(Flow flow) {
    if (flow == null || flow.nodes() == null) {
      return new FlowGraph(List.of(), List.of());
    }
    Map<String, Integer> places = new LinkedHashMap<>();
    List<String> labels = new ArrayList<>();
    for (Node node : flow.nodes()) {
      if (node != null && node.id() != null && places.putIfAbsent(node.id(), labels.size()) == null) {
        String label = plain(node.label());
        labels.add(label.isEmpty() ? plain(node.id()) : label);
      }
    }
    Map<FlowOrder.Link, String> arrows = new LinkedHashMap<>();
    for (Edge edge : flow.edges() == null ? List.<Edge>of() : flow.edges()) {
      if (edge != null && places.containsKey(edge.from()) && places.containsKey(edge.to())) {
        arrows.merge(new FlowOrder.Link(places.get(edge.from()), places.get(edge.to())), plain(edge.label()),
            FlowGraph::joined);
      }
    }
    return new FlowGraph(labels, arrows.entrySet().stream()
        .map(arrow -> new Arrow(arrow.getKey().from(), arrow.getKey().to(), arrow.getValue())).toList());
  }

  private static String joined(String one, String other) {
    if (one.isEmpty() || one.equals(other)) {
      return other;
    }
    return other.isEmpty() ? one : one + ", " + other;
  }

  private static String plain(String text) {
    return text == null ? "" : text.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
  }
}
