package id.baku.web.directory;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Puts the nodes of a flow one below the other: each below all that lead to it, where that is possible. Arrows that
 * close a circle are left out of the reckoning; they are the ones that will go up.
 */
final class FlowOrder {

  /** An arrow between nodes by their place in the list. */
  record Link(int from, int to) {}

  private final int nodes;
  private final List<Link> links;
  private final Set<Link> closing = new HashSet<>();

  private FlowOrder(int nodes, List<Link> links) {
    this.nodes = nodes;
    this.links = links;
  }

  /** Places of the nodes from top to bottom. */
  static List<Integer> of(int nodes, List<Link> links) {
    return new FlowOrder(nodes, links).order();
  }

  private List<Integer> order() {
    findClosing();
    int[] depth = new int[nodes];
    for (int round = 0; round < nodes; round++) {
      for (Link link : links) {
        if (!closing.contains(link)) {
          depth[link.to()] = Math.max(depth[link.to()], depth[link.from()] + 1);
        }
      }
    }
    List<Integer> order = new ArrayList<>();
    for (int node = 0; node < nodes; node++) {
      order.add(node);
    }
    order.sort(Comparator.<Integer>comparingInt(node -> depth[node]).thenComparingInt(node -> node));
    return order;
  }

  /** Walks depth first, from where nothing leads to and then from the rest; an arrow to an open node closes a circle. */
  private void findClosing() {
    boolean[] done = new boolean[nodes];
    Deque<Integer> open = new ArrayDeque<>();
    for (int node = 0; node < nodes; node++) {
      int start = node;
      if (links.stream().noneMatch(link -> link.to() == start && link.from() != start)) {
        walk(node, done, open);
      }
    }
    for (int node = 0; node < nodes; node++) {
      walk(node, done, open);
    }
  }

  private void walk(int node, boolean[] done, Deque<Integer> open) {
    if (done[node]) {
      return;
    }
    done[node] = true;
    open.push(node);
    for (Link link : links) {
      if (link.from() == node) {
        if (open.contains(link.to())) {
          closing.add(link);
        } else {
          walk(link.to(), done, open);
        }
      }
    }
    open.pop();
  }
}
