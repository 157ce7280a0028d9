package id.baku.web.directory;

import id.baku.standards.StandardContent.Flow;
import id.baku.web.platform.Texts;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A drawn procedure: numbers and words only; the view makes SVG of it, which also escapes what agencies wrote. One box
 * per row, since two labelled boxes abreast do not fit a phone; arrows to the next row go straight, those that skip
 * rows run on the right, those that go back on the left.
 *
 * @param width never more than {@value #WIDTH} units
 * @param marks long labels of arrows at the side, told below the drawing
 * @param links the same in words: which box leads to which
 */
public record FlowDrawing(int width, int height, List<Box> boxes, List<Arrow> arrows, List<Mark> marks,
    List<Link> links) {

  static final int WIDTH = 340;
  static final int MOST_NODES = 40;

  /** @param start true for a box nothing leads down to */
  public record Box(int x, int y, int width, int height, boolean start, List<Line> lines) {}

  public record Line(int x, int y, String text) {}

  /**
   * @param path of the line
   * @param head of the arrow
   * @param label null when it has none
   */
  public record Arrow(String path, String head, Label label) {}

  /** @param pill true when it lies on the line and needs ground of its own */
  public record Label(boolean pill, int x, int y, int width, int height, List<Line> lines) {}

  public record Mark(String sign, String text) {}

  /** @param label empty when it has none */
  public record Link(String from, String to, String label) {}

  /** Draws a flow; nothing when there is none, or when it has more than {@value #MOST_NODES} nodes. */
  static Optional<FlowDrawing> of(Flow flow) {
    FlowGraph graph = FlowGraph.of(flow);
    return graph.nodes().isEmpty() || graph.nodes().size() > MOST_NODES ? Optional.empty()
        : Optional.of(new FlowLayout(graph).draw());
  }

  /** Which box leads to which, in sentences. */
  String inWords(Texts texts) {
    return links.stream().map(link -> texts.get(link.label().isEmpty() ? "flow.link" : "flow.link-labelled",
        Map.of("from", link.from(), "to", link.to(), "label", link.label()))).collect(Collectors.joining(" "));
  }
}
