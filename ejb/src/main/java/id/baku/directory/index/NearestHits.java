package id.baku.directory.index;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** The first few of what passed under each of a few headings: real ones first, then the nearest, then the best. */
final class NearestHits {

  private static final int SCORES = 1 << 20;
  private static final int NOT_WANTED = -1;

  /**
   * @param rank greater comes first
   * @param key among equals the lower comes first
   */
  record Place(int doc, long rank, long key) implements Comparable<Place> {

    /** The least of all places comes last. */
    @Override
    public int compareTo(Place other) {
      return rank != other.rank ? Long.compare(rank, other.rank) : Long.compare(other.key, key);
    }
  }

  private final HeadingOrds headings;
  private final int[] wanted;
  private final List<PriorityQueue<Place>> places;
  private final int near;
  private final int most;
  private final Place after;

  /**
   * @param ords numbers of the headings
   * @param near number of the government somebody is near to, 0 for none
   * @param most hits kept under each
   * @param after the last hit of the page before, null for the first page
   */
  NearestHits(HeadingOrds headings, List<Integer> ords, int near, int most, Place after) {
    this.headings = headings;
    this.near = near;
    this.most = most;
    this.after = after;
    this.wanted = new int[headings.count()];
    Arrays.fill(wanted, NOT_WANTED);
    this.places = ords.stream().map(ord -> new PriorityQueue<Place>()).toList();
    for (int i = 0; i < ords.size(); i++) {
      wanted[ords.get(i)] = i;
    }
  }

  NearestHits among(Hits hits) {
    for (Hits.Block block : hits.blocks()) {
      int[] ords = headings.ofPart(block.partOrd);
      for (int i = 0; i < block.size; i++) {
        int list = wanted[ords[block.columns.headings()[block.entries[i]]]];
        if (list != NOT_WANTED) {
          offer(places.get(list), block, block.entries[i], block.scores[i]);
        }
      }
    }
    return this;
  }

  /** First hits under a heading, in order. */
  List<Place> of(int ord) {
    return places.get(wanted[ord]).stream().sorted(Comparator.reverseOrder()).toList();
  }

  private void offer(PriorityQueue<Place> under, Hits.Block block, int entry, int score) {
    long rank = rank(block.columns.facets()[entry], score);
    if (under.size() == most && rank < under.peek().rank()) {
      return;
    }
    Place place = new Place(block.docBase + entry, rank, block.columns.keys()[entry]);
    if (after == null || place.compareTo(after) < 0) {
      under.add(place);
      if (under.size() > most) {
        under.poll();
      }
    }
  }

  private long rank(long code, int score) {
    long real = FacetCode.sample(code) ? 0 : 1;
    return (real * 4 + nearness(FacetCode.government(code))) * SCORES + score + FacetCounter.SAMPLE_LOSS;
  }

  /** The government itself, then that of its province, then others of the province, then all others. */
  private int nearness(int government) {
    if (near == 0 || government / 100 != near / 100) {
      return 0;
    }
    return government == near ? 3 : government % 100 == 0 ? 2 : 1;
  }
}
