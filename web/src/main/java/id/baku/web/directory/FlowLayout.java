package id.baku.web.directory;

import id.baku.web.directory.FlowDrawing.Arrow;
import id.baku.web.directory.FlowDrawing.Box;
import id.baku.web.directory.FlowDrawing.Label;
import id.baku.web.directory.FlowDrawing.Line;
import id.baku.web.directory.FlowDrawing.Link;
import id.baku.web.directory.FlowDrawing.Mark;
import java.util.ArrayList;
import java.util.List;

/** Reckons where the boxes and arrows of one flow lie. The same flow always gives the same drawing. */
final class FlowLayout {

  static final double FONT = 13;
  static final double SMALL_FONT = 12;
  private static final int LINE = 17;
  private static final int PADDING = 10;
  private static final int WIDEST_BOX = 250;
  private static final int LEAST_GAP = 38;
  private static final int PER_ANCHOR = 14;
  private static final int MOST_LINES = 6;
  private static final int SHORT_LABEL = 4;

  private final FlowGraph graph;
  private final int[] row;
  private final List<Integer> order;
  private final List<FlowGraph.Arrow> straight = new ArrayList<>();
  private final FlowSide left;
  private final FlowSide right;
  private final List<Box> boxes = new ArrayList<>();
  private final List<Mark> marks = new ArrayList<>();

  FlowLayout(FlowGraph graph) {
    this.graph = graph;
    this.order = FlowOrder.of(graph.nodes().size(),
        graph.arrows().stream().map(arrow -> new FlowOrder.Link(arrow.from(), arrow.to())).toList());
    this.row = new int[order.size()];
    for (int i = 0; i < order.size(); i++) {
      row[order.get(i)] = i;
    }
    List<FlowGraph.Arrow> back = new ArrayList<>();
    List<FlowGraph.Arrow> skipping = new ArrayList<>();
    for (FlowGraph.Arrow arrow : graph.arrows()) {
      int down = row[arrow.to()] - row[arrow.from()];
      (down == 1 ? straight : down < 0 ? back : skipping).add(arrow);
    }
    this.left = new FlowSide(back, row, -1);
    this.right = new FlowSide(skipping, row, 1);
  }

  FlowDrawing draw() {
    int room = FlowDrawing.WIDTH - left.width() - right.width();
    int width = Math.min(room, WIDEST_BOX);
    int x = left.width() + (room - width) / 2;
    int bottom = placeBoxes(x, width);
    left.attach(boxes, x);
    right.attach(boxes, x + width);
    List<Arrow> arrows = new ArrayList<>();
    straight.forEach(arrow -> arrows.add(straight(arrow)));
    left.arrows().forEach(arrow -> arrows.add(beside(arrow, left)));
    right.arrows().forEach(arrow -> arrows.add(beside(arrow, right)));
    List<Link> links = graph.arrows().stream()
        .map(arrow -> new Link(graph.nodes().get(arrow.from()), graph.nodes().get(arrow.to()), arrow.label())).toList();
    return new FlowDrawing(FlowDrawing.WIDTH, bottom + 2, List.copyOf(boxes), List.copyOf(arrows), List.copyOf(marks),
        links);
  }

  private int placeBoxes(int x, int width) {
    int y = 2;
    for (int i = 0; i < order.size(); i++) {
      int node = order.get(i);
      List<String> words = WrappedText.lines(graph.nodes().get(node), FONT, width - 2.0 * PADDING, MOST_LINES);
      int anchors = Math.max(left.anchors(i), right.anchors(i));
      int height = Math.max(words.size() * LINE + 2 * PADDING, (anchors + 1) * PER_ANCHOR);
      int first = y + (height - words.size() * LINE) / 2 + LINE - 4;
      boxes.add(new Box(x, y, width, height, isStart(node), lines(words, x + width / 2, first, LINE)));
      y += height + gapBelow(i, width);
    }
    return boxes.getLast().y() + boxes.getLast().height();
  }

  private boolean isStart(int node) {
    return graph.arrows().stream().noneMatch(arrow -> arrow.to() == node && row[arrow.from()] < row[node]);
  }

  private int gapBelow(int upper, int width) {
    return straight.stream().filter(arrow -> row[arrow.from()] == upper).findFirst()
        .map(arrow -> Math.max(LEAST_GAP, labelLines(arrow.label(), width).size() * LINE + 22)).orElse(LEAST_GAP / 2);
  }

  private static List<String> labelLines(String label, int width) {
    return label.isEmpty() ? List.of() : WrappedText.lines(label, SMALL_FONT, width / 2.0 - 12, MOST_LINES);
  }

  private Arrow straight(FlowGraph.Arrow arrow) {
    Box from = boxes.get(row[arrow.from()]);
    Box to = boxes.get(row[arrow.to()]);
    int x = from.x() + from.width() / 2;
    int top = from.y() + from.height();
    List<String> words = labelLines(arrow.label(), from.width());
    int middle = (top + to.y()) / 2;
    int first = middle - (words.size() * LINE) / 2 + LINE - 6;
    Label label = words.isEmpty() ? null
        : new Label(false, x + 9, middle, 0, 0, lines(words, x + 9, first, LINE));
    return new Arrow("M" + x + " " + top + "V" + (to.y() - 6), "M" + x + " " + to.y() + "l-4.5 -8h9z", label);
  }

  private Arrow beside(FlowGraph.Arrow arrow, FlowSide side) {
    FlowSide.Course course = side.course(arrow);
    String text = arrow.label();
    if (text.length() > SHORT_LABEL) {
      String sign = String.valueOf((char) ('A' + marks.size() % 26));
      marks.add(new Mark(sign, text));
      text = sign;
    }
    Label label = null;
    if (!text.isEmpty()) {
      int width = (int) Math.ceil(WrappedText.width(text, SMALL_FONT)) + 9;
      int y = course.labelY();
      label = new Label(true, course.laneX() - width / 2, y - 9, width, 18,
          List.of(new Line(course.laneX(), y + 4, text)));
    }
    return new Arrow(course.path(), course.head(), label);
  }

  private static List<Line> lines(List<String> words, int x, int first, int step) {
    List<Line> lines = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      lines.add(new Line(x, first + i * step, words.get(i)));
    }
    return lines;
  }
}
