package id.baku.directory.index;

import java.util.Iterator;
import java.util.Map;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.TermFrequencyAttribute;

/** Each term of a standard once, with the frequency that stands for its {@link Tier}. */
final class WeightedTerms extends TokenStream {

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final TermFrequencyAttribute frequency = addAttribute(TermFrequencyAttribute.class);
  private final Map<String, Tier> terms;
  private Iterator<Map.Entry<String, Tier>> left;

  WeightedTerms(Map<String, Tier> terms) {
    this.terms = terms;
  }

  @Override
  public void reset() {
    left = terms.entrySet().iterator();
  }

  @Override
  public boolean incrementToken() {
    if (!left.hasNext()) {
      return false;
    }
    clearAttributes();
    Map.Entry<String, Tier> next = left.next();
    term.append(next.getKey());
    frequency.setTermFrequency(next.getValue().frequency());
    return true;
  }
}
