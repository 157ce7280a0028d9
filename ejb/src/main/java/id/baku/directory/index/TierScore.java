package id.baku.directory.index;

import org.apache.lucene.index.FieldInvertState;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.TermStatistics;
import org.apache.lucene.search.similarities.Similarity;

/**
 * Ranks by where a word stands and by nothing else. How often a word occurs in the whole directory plays no part: the
 * same question has the same order on every server and before and after any publication, so keys of pages hold.
 */
final class TierScore extends Similarity {

  @Override
  public long computeNorm(FieldInvertState state) {
    return 1;
  }

  @Override
  public SimScorer scorer(float boost, CollectionStatistics collection, TermStatistics... terms) {
    return new SimScorer() {
      @Override
      public float score(float frequency, long norm) {
        return boost * Tier.points((int) frequency);
      }
    };
  }
}
