package id.baku.web.directory;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Gives arrows that run beside the boxes a lane each, short ones next to the boxes, so that none lies on another. */
final class FlowLanes {

  /** Rows an arrow passes, both ends included. */
  record Span(int top, int bottom) {

    boolean meets(Span other) {
      return top <= other.bottom && other.top <= bottom;
    }
  }

  private FlowLanes() {}

  /** The lane of each span: 0 is next to the boxes. */
  static int[] of(List<Span> spans) {
    int[] lanes = new int[spans.size()];
    List<Integer> shortFirst = IntStream.range(0, spans.size()).boxed()
        .sorted(Comparator.<Integer>comparingInt(i -> spans.get(i).bottom() - spans.get(i).top())
            .thenComparingInt(i -> i))
        .toList();
    List<Integer> placed = new ArrayList<>();
    for (int span : shortFirst) {
      int lane = 0;
      while (isTaken(lane, span, placed, lanes, spans)) {
        lane++;
      }
      lanes[span] = lane;
      placed.add(span);
    }
    return lanes;
  }

  private static boolean isTaken(int lane, int span, List<Integer> placed, int[] lanes, List<Span> spans) {
    return placed.stream().anyMatch(other -> lanes[other] == lane && spans.get(other).meets(spans.get(span)));
  }
}
