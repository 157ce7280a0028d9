package id.baku.directory.index;

import id.baku.directory.AgencyKind;
import id.baku.directory.CostBand;
import id.baku.directory.TimeBand;
import id.baku.standards.Audience;
import id.baku.standards.RequestChannel;
import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

/**
 * Goes once over all that match and counts exactly: hits, hits under each heading with the best score among them, and
 * for each filter what each of its values would give. Keeps what it passed for {@link NearestHits}.
 */
final class FacetCounter extends SimpleCollector {

  static final int NO_HIT = Integer.MIN_VALUE;
  /** What a sample's score is lowered by: real services come first whatever the words. */
  static final int SAMPLE_LOSS = 100_000;

  private static final int GOVERNMENTS = 1 << 14;

  final int[] governments = new int[GOVERNMENTS];
  final int[] kinds = new int[AgencyKind.values().length];
  final int[] audiences = new int[Audience.values().length];
  final int[] costs = new int[CostBand.values().length];
  final int[] times = new int[TimeBand.values().length];
  /** By the ways to ask for a service together, one bit each. */
  private final int[] waysTogether = new int[1 << RequestChannel.values().length];
  final int[] hitsOfHeading;
  final int[] scoreOfHeading;
  /** The best points any service for each audience has; 0 without one. */
  final int[] pointsOfAudience = new int[Audience.values().length];
  final Hits hits = new Hits();
  long total;

  private final HitFilter filter;
  private final StateSearcher searcher;
  private final ExactNames exactNames;
  private long[] facets;
  private long[] inForce;
  private int[] headings;
  private int[] headingOrds;
  private ExactNames.Part exact;
  private Hits.Block passed;
  private Scorable scorer;

  FacetCounter(HitFilter filter, StateSearcher searcher, ExactNames exactNames) {
    this.filter = filter;
    this.searcher = searcher;
    this.exactNames = exactNames;
    this.hitsOfHeading = new int[searcher.headings().count()];
    this.scoreOfHeading = new int[searcher.headings().count()];
    Arrays.fill(scoreOfHeading, NO_HIT);
  }

  @Override
  protected void doSetNextReader(LeafReaderContext leaf) throws IOException {
    Columns columns = searcher.columns(leaf);
    facets = columns.facets();
    inForce = columns.inForce();
    headings = columns.headings();
    headingOrds = searcher.headings().ofPart(leaf.ord);
    exact = exactNames.in(leaf);
    passed = hits.begin(columns, leaf.ord, leaf.docBase);
  }

  @Override
  public void setScorer(Scorable newScorer) {
    this.scorer = newScorer;
  }

  @Override
  public void collect(int doc) throws IOException {
    long code = facets[doc];
    if (!filter.shows(code, inForce[doc])) {
      return;
    }
    int failed = filter.failed(code);
    if ((failed & ~HitFilter.AUDIENCE) == 0) {
      int points = Math.round(scorer.score()) + exact.points(doc);
      int audience = FacetCode.audience(code);
      pointsOfAudience[audience] = Math.max(pointsOfAudience[audience], points);
      if (failed == 0) {
        rank(doc, code, points);
      }
    }
    if (failed == 0) {
      count(code);
    } else if ((failed & failed - 1) == 0) {
      countBeside(failed, code);
    }
  }

  private void rank(int doc, long code, int points) {
    int score = points - FacetCode.nameWords(code) - (FacetCode.sample(code) ? SAMPLE_LOSS : 0);
    int ord = headingOrds[headings[doc]];
    hitsOfHeading[ord]++;
    scoreOfHeading[ord] = Math.max(scoreOfHeading[ord], score);
    if (passed.isFull()) {
      passed = hits.begin(passed.columns, passed.partOrd, passed.docBase);
    }
    passed.add(doc, score);
  }

  private void count(long code) {
    total++;
    governments[FacetCode.government(code)]++;
    kinds[FacetCode.kind(code)]++;
    audiences[FacetCode.audience(code)]++;
    costs[FacetCode.cost(code)]++;
    times[FacetCode.time(code)]++;
    waysTogether[FacetCode.channels(code)]++;
  }

  /** Counts for one filter alone. */
  private void countBeside(int one, long code) {
    switch (one) {
      case HitFilter.PLACE -> governments[FacetCode.government(code)]++;
      case HitFilter.KIND -> kinds[FacetCode.kind(code)]++;
      case HitFilter.AUDIENCE -> audiences[FacetCode.audience(code)]++;
      case HitFilter.COST -> costs[FacetCode.cost(code)]++;
      case HitFilter.TIME -> times[FacetCode.time(code)]++;
      default -> waysTogether[FacetCode.channels(code)]++;
    }
  }

  /** How many services take requests this way, whatever other ways they take. */
  int channel(RequestChannel channel) {
    int services = 0;
    for (int ways = 0; ways < waysTogether.length; ways++) {
      services += (ways >> channel.ordinal() & 1) * waysTogether[ways];
    }
    return services;
  }

  @Override
  public ScoreMode scoreMode() {
    return ScoreMode.COMPLETE;
  }
}
