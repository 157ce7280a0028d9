package id.baku.web.directory;

import id.baku.web.directory.FlowDrawing.Box;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Arrows that run on one side of the boxes. Where they touch a box is ordered so that none crosses another there: from
 * the top those going up, inner lane first, then those going down, outer lane first, at last a loop to itself.
 */
final class FlowSide {

  private static final int TO_FIRST_LANE = 22;
  private static final int FROM_LAST_LANE = 19;
  private static final int LANE = 18;
  private static final int ALL_LANES = 62;
  private static final int CORNER = 6;
  private static final int BARE = 4;

  private final List<FlowGraph.Arrow> arrows;
  private final int[] row;
  private final int outward;
  private final Map<FlowGraph.Arrow, Integer> lanes = new HashMap<>();
  private final List<End> ends = new ArrayList<>();
  private final int laneCount;
  private List<Box> boxes;
  private int edge;

  /** One end of an arrow at a box; {@code away} is the row of the other end. */
  private record End(FlowGraph.Arrow arrow, boolean isHead, int at, int away, int lane) {

    private int rank() {
      if (at == away) {
        return isHead ? 1_000_000 : 1_000_001;
      }
      return away < at ? lane : 100_000 - lane;
    }
  }

  /** The way of one arrow. */
  record Course(String path, String head, int laneX, int labelY) {}

  /** @param outward -1 on the left, 1 on the right */
  FlowSide(List<FlowGraph.Arrow> arrows, int[] row, int outward) {
    this.arrows = arrows;
    this.row = row;
    this.outward = outward;
    int[] given = FlowLanes.of(arrows.stream()
        .map(arrow -> new FlowLanes.Span(Math.min(row[arrow.from()], row[arrow.to()]),
            Math.max(row[arrow.from()], row[arrow.to()]))).toList());
    int most = 0;
    for (int i = 0; i < given.length; i++) {
      FlowGraph.Arrow arrow = arrows.get(i);
      lanes.put(arrow, given[i]);
      most = Math.max(most, given[i] + 1);
      ends.add(new End(arrow, false, row[arrow.from()], row[arrow.to()], given[i]));
      ends.add(new End(arrow, true, row[arrow.to()], row[arrow.from()], given[i]));
    }
    this.laneCount = most;
    ends.sort(Comparator.comparingInt(End::at).thenComparingInt(End::rank));
  }

  List<FlowGraph.Arrow> arrows() {
    return arrows;
  }

  /** Room this side needs. */
  int width() {
    return laneCount == 0 ? BARE : TO_FIRST_LANE + FROM_LAST_LANE + Math.min((laneCount - 1) * LANE, ALL_LANES);
  }

  /** How many arrows touch the box of a row here. */
  int anchors(int ofRow) {
    return (int) ends.stream().filter(end -> end.at() == ofRow).count();
  }

  void attach(List<Box> placed, int atEdge) {
    this.boxes = placed;
    this.edge = atEdge;
  }

  Course course(FlowGraph.Arrow arrow) {
    int lane = lanes.get(arrow);
    int laneX = edge + outward * (TO_FIRST_LANE + offset(lane));
    int from = y(arrow, false);
    int to = y(arrow, true);
    int bend = to > from ? CORNER : -CORNER;
    int corner = outward * CORNER;
    String path = "M" + edge + " " + from + "H" + (laneX - corner)
        + "Q" + laneX + " " + from + " " + laneX + " " + (from + bend)
        + "V" + (to - bend)
        + "Q" + laneX + " " + to + " " + (laneX - corner) + " " + to
        + "H" + (edge + outward * 6);
    String head = "M" + edge + " " + to + "l" + outward * 8 + " -4.5v9z";
    return new Course(path, head, laneX, labelY(from, to, lane));
  }

  /** In the middle of a lane alone; of several, each at a height of its own, so that labels do not lie on each other. */
  private int labelY(int from, int to, int lane) {
    return Math.min(from, to) + Math.abs(to - from) * (lane + 1) / (laneCount + 1);
  }

  private int offset(int lane) {
    return laneCount < 2 ? 0 : lane * Math.min((laneCount - 1) * LANE, ALL_LANES) / (laneCount - 1);
  }

  private int y(FlowGraph.Arrow arrow, boolean isHead) {
    int at = row[isHead ? arrow.to() : arrow.from()];
    List<End> here = ends.stream().filter(end -> end.at() == at).toList();
    int place = 0;
    while (here.get(place).arrow() != arrow || here.get(place).isHead() != isHead) {
      place++;
    }
    Box box = boxes.get(at);
    return box.y() + box.height() * (place + 1) / (here.size() + 1);
  }
}
