package id.baku.directory.index;

import id.baku.directory.AgencyKind;
import id.baku.directory.CostBand;
import id.baku.directory.TimeBand;
import id.baku.standards.Audience;
import id.baku.standards.RequestChannel;
import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.util.LongValues;

/**
 * Goes once over all that match and counts exactly: hits, hits under each heading with the best score among them, and
 * for each filter what each of its values would give. Memory grows with the number of headings, not of hits.
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
  final int[] channels = new int[RequestChannel.values().length];
  final int[] hitsOfHeading;
  final int[] scoreOfHeading;
  /** The best points any service for each audience has; 0 without one. */
  final int[] pointsOfAudience = new int[Audience.values().length];
  long total;

  private final HitFilter filter;
  private final HeadingOrds headings;
  private NumericDocValues facets;
  private NumericDocValues inForce;
  private SortedDocValues heading;
  private LongValues globalHeading;
  private Scorable scorer;

  FacetCounter(HitFilter filter, HeadingOrds headings) {
    this.filter = filter;
    this.headings = headings;
    this.hitsOfHeading = new int[headings.count()];
    this.scoreOfHeading = new int[headings.count()];
    Arrays.fill(scoreOfHeading, NO_HIT);
  }

  static int score(float points, long code) {
    return Math.round(points) - FacetCode.nameWords(code) - (FacetCode.sample(code) ? SAMPLE_LOSS : 0);
  }

  @Override
  protected void doSetNextReader(LeafReaderContext leaf) throws IOException {
    facets = leaf.reader().getNumericDocValues(Documents.FACETS);
    inForce = leaf.reader().getNumericDocValues(Documents.IN_FORCE);
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
    if (!filter.shows(code, inForce.longValue())) {
      return;
    }
    int failed = filter.failed(code);
    if ((failed & ~HitFilter.AUDIENCE) == 0) {
      int audience = FacetCode.audience(code);
      pointsOfAudience[audience] = Math.max(pointsOfAudience[audience], (int) scorer.score());
    }
    if (failed == 0) {
      count(doc, code);
    } else if ((failed & failed - 1) == 0) {
      countBeside(failed, code);
    }
  }

  private void count(int doc, long code) throws IOException {
    total++;
    governments[FacetCode.government(code)]++;
    kinds[FacetCode.kind(code)]++;
    audiences[FacetCode.audience(code)]++;
    costs[FacetCode.cost(code)]++;
    times[FacetCode.time(code)]++;
    countChannels(code);
    heading.advanceExact(doc);
    int ord = (int) globalHeading.get(heading.ordValue());
    hitsOfHeading[ord]++;
    scoreOfHeading[ord] = Math.max(scoreOfHeading[ord], score(scorer.score(), code));
  }

  /** Counts for one filter alone. */
  private void countBeside(int one, long code) {
    switch (one) {
      case HitFilter.PLACE -> governments[FacetCode.government(code)]++;
      case HitFilter.KIND -> kinds[FacetCode.kind(code)]++;
      case HitFilter.AUDIENCE -> audiences[FacetCode.audience(code)]++;
      case HitFilter.COST -> costs[FacetCode.cost(code)]++;
      case HitFilter.TIME -> times[FacetCode.time(code)]++;
      default -> countChannels(code);
    }
  }

  private void countChannels(long code) {
    int bits = FacetCode.channels(code);
    for (int i = 0; i < channels.length; i++) {
      channels[i] += bits >> i & 1;
    }
  }

  @Override
  public ScoreMode scoreMode() {
    return ScoreMode.COMPLETE;
  }
}
