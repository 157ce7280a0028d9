package id.baku.decrees.readers.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The cells that rulings which cross each other make. Neighbours without a line between them are one cell. */
final class RuledGrid {

  private static final float NEAR = 3.5f;
  /** Lines that reach this far beyond the last crossing line stand for a border that was left out. */
  private static final float BEYOND = 15f;
  private static final int MOST_LINES = 2_500;
  private static final int MOST_COLUMNS = 60;

  private final float[] xs;
  private final float[] ys;
  private final int[] cell;

  private RuledGrid(float[] xs, float[] ys, List<Ruling> rulings) {
    this.xs = xs;
    this.ys = ys;
    this.cell = new int[columns() * rows()];
    join(rulings);
  }

  /** All grids of a page. */
  static List<RuledGrid> find(List<Ruling> drawn) {
    List<Ruling> rulings = merged(drawn);
    if (rulings.size() > MOST_LINES) {
      return List.of();
    }
    List<RuledGrid> grids = new ArrayList<>();
    for (List<Ruling> crossing : components(rulings)) {
      RuledGrid grid = of(crossing);
      if (grid != null) {
        grids.add(grid);
      }
    }
    return grids;
  }

  /** Pieces of one line put together. */
  private static List<Ruling> merged(List<Ruling> drawn) {
    List<Ruling> sorted = new ArrayList<>(drawn);
    sorted.sort(Comparator.comparing(Ruling::across).thenComparingDouble(r -> Math.round(r.at() / 2)).thenComparingDouble(Ruling::from));
    List<Ruling> merged = new ArrayList<>();
    for (Ruling ruling : sorted) {
      Ruling last = merged.isEmpty() ? null : merged.getLast();
      if (last != null && last.across() == ruling.across() && Math.abs(last.at() - ruling.at()) <= 2.5f
          && ruling.from() <= last.to() + 4) {
        merged.set(merged.size() - 1, new Ruling(last.across(), last.at(), Math.min(last.from(), ruling.from()),
            Math.max(last.to(), ruling.to())));
      } else {
        merged.add(ruling);
      }
    }
    return merged;
  }

  private static List<List<Ruling>> components(List<Ruling> rulings) {
    int[] group = new int[rulings.size()];
    for (int i = 0; i < group.length; i++) {
      group[i] = i;
    }
    for (int i = 0; i < group.length; i++) {
      for (int j = i + 1; j < group.length; j++) {
        if (cross(rulings.get(i), rulings.get(j))) {
          group[root(group, i)] = root(group, j);
        }
      }
    }
    List<List<Ruling>> components = new ArrayList<>();
    for (int i = 0; i < group.length; i++) {
      if (root(group, i) == i) {
        List<Ruling> members = new ArrayList<>();
        for (int j = 0; j < group.length; j++) {
          if (root(group, j) == i) {
            members.add(rulings.get(j));
          }
        }
        components.add(members);
      }
    }
    return components;
  }

  private static int root(int[] group, int of) {
    int at = of;
    while (group[at] != at) {
      group[at] = group[group[at]];
      at = group[at];
    }
    return at;
  }

  private static boolean cross(Ruling a, Ruling b) {
    return a.across() != b.across() && a.at() >= b.from() - NEAR && a.at() <= b.to() + NEAR
        && b.at() >= a.from() - NEAR && b.at() <= a.to() + NEAR;
  }

  private static RuledGrid of(List<Ruling> rulings) {
    List<Ruling> all = new ArrayList<>(rulings);
    float[] xs = places(rulings, false);
    float[] ys = places(rulings, true);
    if (xs.length == 0 || ys.length == 0) {
      return null;
    }
    float left = extreme(rulings, true, true);
    float right = extreme(rulings, true, false);
    float top = extreme(rulings, false, true);
    float bottom = extreme(rulings, false, false);
    xs = withEnds(xs, left, right, all, false, top, bottom);
    ys = withEnds(ys, top, bottom, all, true, left, right);
    int cells = (xs.length - 1) * (ys.length - 1);
    return cells < 2 || xs.length > MOST_COLUMNS ? null : new RuledGrid(xs, ys, all);
  }

  private static float extreme(List<Ruling> rulings, boolean across, boolean first) {
    var ends = rulings.stream().filter(r -> r.across() == across).mapToDouble(r -> first ? r.from() : r.to());
    return (float) (first ? ends.min().orElse(0) : ends.max().orElse(0));
  }

  /** Adds a border that nobody drew, where the lines across it reach beyond the last one that was. */
  private static float[] withEnds(float[] places, float first, float last, List<Ruling> all, boolean across, float from, float to) {
    List<Float> found = new ArrayList<>();
    if (first < places[0] - BEYOND) {
      found.add(first);
      all.add(new Ruling(across, first, from, to));
    }
    for (float place : places) {
      found.add(place);
    }
    if (last > places[places.length - 1] + BEYOND) {
      found.add(last);
      all.add(new Ruling(across, last, from, to));
    }
    float[] out = new float[found.size()];
    for (int i = 0; i < out.length; i++) {
      out[i] = found.get(i);
    }
    return out;
  }

  private static float[] places(List<Ruling> rulings, boolean across) {
    List<Float> places = new ArrayList<>();
    rulings.stream().filter(r -> r.across() == across && r.length() > NEAR).map(Ruling::at).sorted().forEach(at -> {
      if (places.isEmpty() || at - places.getLast() > NEAR) {
        places.add(at);
      }
    });
    float[] out = new float[places.size()];
    for (int i = 0; i < out.length; i++) {
      out[i] = places.get(i);
    }
    return out;
  }

  private void join(List<Ruling> rulings) {
    boolean[] down = new boolean[xs.length * rows()];
    boolean[] over = new boolean[ys.length * columns()];
    for (Ruling ruling : rulings) {
      float[] lanes = ruling.across() ? ys : xs;
      float[] steps = ruling.across() ? xs : ys;
      int lane = nearest(lanes, ruling.at());
      for (int i = 0; lane >= 0 && i + 1 < steps.length; i++) {
        float covered = Math.min(ruling.to(), steps[i + 1]) - Math.max(ruling.from(), steps[i]);
        if (covered > 0.6f * (steps[i + 1] - steps[i])) {
          (ruling.across() ? over : down)[lane * (steps.length - 1) + i] = true;
        }
      }
    }
    for (int i = 0; i < cell.length; i++) {
      cell[i] = i;
    }
    for (int r = 0; r < rows(); r++) {
      for (int c = 0; c < columns(); c++) {
        if (c + 1 < columns() && !down[(c + 1) * rows() + r]) {
          unite(r * columns() + c, r * columns() + c + 1);
        }
        if (r + 1 < rows() && !over[(r + 1) * columns() + c]) {
          unite(r * columns() + c, (r + 1) * columns() + c);
        }
      }
    }
  }

  /** The upper left field of a cell stands for it. */
  private void unite(int a, int b) {
    int first = root(cell, a);
    int second = root(cell, b);
    cell[Math.max(first, second)] = Math.min(first, second);
  }

  private static int nearest(float[] places, float at) {
    for (int i = 0; i < places.length; i++) {
      if (Math.abs(places[i] - at) <= NEAR + 0.5f) {
        return i;
      }
    }
    return -1;
  }

  int columns() {
    return xs.length - 1;
  }

  int rows() {
    return ys.length - 1;
  }

  /** The cell a point lies in, or -1. */
  int cellAt(float x, float y) {
    int column = field(xs, x);
    int row = field(ys, y);
    return column < 0 || row < 0 ? -1 : root(cell, row * columns() + column);
  }

  boolean isCell(int at) {
    return root(cell, at) == at;
  }

  private static int field(float[] places, float at) {
    for (int i = 0; i + 1 < places.length; i++) {
      if (at >= places[i] && at < places[i + 1]) {
        return i;
      }
    }
    return -1;
  }

  float left(int at) {
    return xs[at % columns()];
  }

  /** The right border of a cell, behind all columns it reaches over. */
  float right(int at) {
    int row = at / columns();
    int column = at % columns();
    while (column + 1 < columns() && root(cell, row * columns() + column + 1) == at) {
      column++;
    }
    return xs[column + 1];
  }

  float[] columnBorders() {
    return xs.clone();
  }

  float top() {
    return ys[0];
  }

  float bottom() {
    return ys[ys.length - 1];
  }

  float area() {
    return (xs[xs.length - 1] - xs[0]) * (bottom() - top());
  }

  float middle() {
    return (xs[0] + xs[xs.length - 1]) / 2;
  }
}
