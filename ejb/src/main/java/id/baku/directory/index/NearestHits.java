package id.baku.directory.index;

import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.util.LongValues;

/** Keeps the first few hits under each of a few headings: real ones first, then the nearest, then the best. */
final class NearestHits extends SimpleCollector {

  private static final int SCORES = 1 << 20;

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

  private final Map<Integer, PriorityQueue<Place>> places = new HashMap<>();
  private final HitFilter filter;
  private final HeadingOrds headings;
  private final int near;
  private final int most;
  private final Place after;
  private NumericDocValues facets;
  private NumericDocValues inForce;
  private NumericDocValues keys;
  private SortedDocValues heading;
  private LongValues globalHeading;
  private Scorable scorer;
  private int docBase;

  /**
   * @param ords numbers of the headings
   * @param near number of the government somebody is near to, 0 for none
   * @param most hits kept under each
   * @param after the last hit of the page before, null for the first page
   */
  NearestHits(HitFilter filter, HeadingOrds headings, List<Integer> ords, int near, int most, Place after) {
    this.filter = filter;
    this.headings = headings;
    this.near = near;
    this.most = most;
    this.after = after;
    ords.forEach(ord -> places.put(ord, new PriorityQueue<>()));
  }

  /** First hits under a heading, in order. */
  List<Place> of(int ord) {
    return places.get(ord).stream().sorted(Comparator.reverseOrder()).toList();
  }

  @Override
  protected void doSetNextReader(LeafReaderContext leaf) throws IOException {
    docBase = leaf.docBase;
    facets = leaf.reader().getNumericDocValues(Documents.FACETS);
    inForce = leaf.reader().getNumericDocValues(Documents.IN_FORCE);
    keys = leaf.reader().getNumericDocValues(Documents.KEY);
    heading = HeadingOrds.headings(leaf);
    globalHeading = headings.global(leaf);
  }

  @Override
  public void setScorer(Scorable newScorer) {
    this.scorer = newScorer;
  }

  @Override
  public void collect(int doc) throws IOException {
    facets.advanceExact(doc);
    inForce.advanceExact(doc);
    long code = facets.longValue();
    if (!filter.shows(code, inForce.longValue()) || filter.failed(code) != 0) {
      return;
    }
    heading.advanceExact(doc);
    PriorityQueue<Place> under = places.get((int) globalHeading.get(heading.ordValue()));
    if (under == null) {
      return;
    }
    keys.advanceExact(doc);
    Place place = new Place(docBase + doc, rank(code), keys.longValue());
    if (after == null || place.compareTo(after) < 0) {
      under.add(place);
      if (under.size() > most) {
        under.poll();
      }
    }
  }

  private long rank(long code) throws IOException {
    int score = FacetCounter.score(scorer.score(), code);
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

  @Override
  public ScoreMode scoreMode() {
    return ScoreMode.COMPLETE;
  }
}
