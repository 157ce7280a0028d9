package id.baku.directory.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;

/** One state of the index, with what every question to it needs. */
final class StateSearcher extends IndexSearcher {

  private final HeadingOrds headings;
  private final List<Columns> columns;

  private StateSearcher(IndexReader reader, HeadingOrds headings, List<Columns> columns) {
    super(reader);
    this.headings = headings;
    this.columns = columns;
    setSimilarity(new TierScore());
    setQueryCache(null);   // filters are numbers read on the way; what is left to cache is not worth its memory
  }

  HeadingOrds headings() {
    return headings;
  }

  Columns columns(LeafReaderContext part) {
    return columns.get(part.ord);
  }

  /** Makes each state once, before anybody asks it; parts that an earlier state had already are not read again. */
  static final class Maker extends SearcherFactory {

    private Map<IndexReader.CacheKey, Columns> known = Map.of();

    @Override
    public synchronized StateSearcher newSearcher(IndexReader reader, IndexReader previous) throws IOException {
      Map<IndexReader.CacheKey, Columns> now = new HashMap<>();
      List<Columns> columns = reader.leaves().stream()
          .map(part -> now.computeIfAbsent(part.reader().getCoreCacheHelper().getKey(), key -> columns(part, key))).toList();
      known = now;
      return new StateSearcher(reader, new HeadingOrds(reader), columns);
    }

    private Columns columns(LeafReaderContext part, IndexReader.CacheKey key) {
      try {
        Columns before = known.get(key);
        return before != null ? before : Columns.of(part.reader());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
