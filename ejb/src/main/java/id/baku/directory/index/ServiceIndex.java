package id.baku.directory.index;

import id.baku.agencies.Region;
import id.baku.directory.SearchAnswer;
import id.baku.directory.SearchQuestion;
import id.baku.directory.Suggestion;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.ReferenceManager;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/**
 * One index on disk: takes services in, shows them after {@link #refresh}, keeps them with {@link #commit}. What was not
 * committed when the process dies is gone from here, and so is the position that says it was in: it is read again.
 */
public final class ServiceIndex implements Closeable {

  /** Raised whenever documents look different: an index of another format is not opened. */
  static final String FORMAT = "6";

  private static final String FORMAT_KEY = "format";
  private static final String LANGUAGE_KEY = "language";
  private static final String POSITION_KEY = "position";
  private static final double BUFFER_MB = 48;

  private final Language language;
  private final Directory directory;
  private final IndexWriter writer;
  private final SearcherManager searchers;
  private volatile long position;

  /**
   * Opens the index in a folder, or an empty one.
   *
   * @throws IOException when it cannot be read, or when another process has it
   */
  public ServiceIndex(Path folder, Language language) throws IOException {
    this.language = language;
    this.directory = FSDirectory.open(folder);
    refuseDamaged(directory);
    IndexWriterConfig config = new IndexWriterConfig().setSimilarity(new TierScore()).setRAMBufferSizeMB(BUFFER_MB)
        .setCommitOnClose(false);
    this.writer = new IndexWriter(directory, config);
    this.searchers = searchers();
    this.position = Long.parseLong(committed().getOrDefault(POSITION_KEY, "0"));
  }

  /** Reads every byte once: what changed on the disk would be wrong answers later, or none, and nothing would build another index. */
  private static void refuseDamaged(Directory directory) throws IOException {
    if (!DirectoryReader.indexExists(directory)) {
      return;
    }
    try (DirectoryReader kept = DirectoryReader.open(directory)) {
      for (LeafReaderContext part : kept.leaves()) {
        part.reader().checkIntegrity();
      }
    } catch (IOException damaged) {
      directory.close();
      throw damaged;
    } catch (RuntimeException damaged) {
      directory.close();
      throw new IOException(damaged);
    }
  }

  /** What cannot be read is let go, so that another index may be made in its place. */
  private SearcherManager searchers() throws IOException {
    try {
      return new SearcherManager(writer, new StateSearcher.Maker());
    } catch (UncheckedIOException damaged) {
      writer.rollback();
      directory.close();
      throw damaged.getCause();
    } catch (IOException | RuntimeException damaged) {
      writer.rollback();
      directory.close();
      throw damaged;
    }
  }

  /** Whether what lies in the folder is a whole index made with this language, so that the changes since are enough. */
  static boolean fits(Path folder, Language language) {
    try (Directory directory = FSDirectory.open(folder)) {
      if (!DirectoryReader.indexExists(directory)) {
        return false;
      }
      Map<String, String> data = SegmentInfos.readLatestCommit(directory).getUserData();
      return FORMAT.equals(data.get(FORMAT_KEY)) && language.mark().equals(data.get(LANGUAGE_KEY));
    } catch (IOException | RuntimeException damaged) {
      return false;
    }
  }

  /** Takes in all editions of one standard, in place of those there were; none when it is gone. */
  public void put(UUID standard, List<IndexedService> editions) throws IOException {
    Term old = new Term(Documents.STANDARD, standard.toString());
    if (editions.isEmpty()) {
      writer.deleteDocuments(old);
    } else {
      writer.updateDocuments(old, editions.stream().map(language.documents()::of).toList());
    }
  }

  /** Takes in an edition of a standard that is surely not in yet. */
  public void add(IndexedService edition) throws IOException {
    writer.addDocument(language.documents().of(edition));
  }

  /** Forgets an agency with all its services. */
  public void removeAgency(long key) throws IOException {
    writer.deleteDocuments(new Term(Documents.AGENCY_KEY, String.valueOf(key)));
  }

  public void add(IndexedAgency agency) throws IOException {
    writer.addDocument(language.documents().of(agency));
  }

  /** Up to where the directory's changes are shown. */
  long position() {
    return position;
  }

  /** Shows what was taken in until now. */
  public void refresh(long newPosition) throws IOException {
    searchers.maybeRefreshBlocking();
    position = newPosition;
  }

  /** False once Lucene has given up writing here, after a full disk for one: another index must take its place. */
  boolean isOpen() {
    return writer.isOpen();
  }

  /** Keeps what was taken in until now over a restart. */
  public void commit() throws IOException {
    writer.setLiveCommitData(Map.of(FORMAT_KEY, FORMAT, LANGUAGE_KEY, language.mark(), POSITION_KEY, String.valueOf(position)).entrySet());
    writer.commit();
  }

  /** @throws id.baku.platform.InvalidInput see {@link IndexSearch#answer} */
  public SearchAnswer search(SearchQuestion question, boolean samples) throws IOException {
    return with(searcher -> new IndexSearch(searcher, language, samples, question).answer());
  }

  /** @throws id.baku.platform.InvalidInput search.too-long, search.no-words, search.too-many-words */
  public List<Suggestion> suggest(String typed, boolean samples, LocalDate day) throws IOException {
    return with(searcher -> new Suggesting(searcher, language, samples, day.toEpochDay()).suggest(typed));
  }

  /** Key of the heading a service stands under. @param region name of its agency's */
  public String heading(String name, String group, String region) {
    return language.headings().key(name, group, region);
  }

  public Optional<Region> region(String code) {
    return language.places().find(code);
  }

  /** The place that these words name and nothing else; the kota when a kabupaten is called so too. */
  public Optional<Region> placeNamed(String typed) {
    return language.places().calledExactly(language.words().split(typed)).stream().findFirst();
  }

  /** Editions that can be found now. */
  public int size() throws IOException {
    return with(searcher -> searcher.count(new TermQuery(new Term(Documents.TYPE, Documents.SERVICE))));
  }

  Language language() {
    return language;
  }

  /** Gives up what was not committed. */
  @Override
  public void close() throws IOException {
    searchers.close();
    writer.rollback();
    directory.close();
  }

  @FunctionalInterface
  private interface Asked<T> {
    T of(StateSearcher searcher) throws IOException;
  }

  private <T> T with(Asked<T> asked) throws IOException {
    StateSearcher searcher = (StateSearcher) searchers.acquire();
    try {
      return asked.of(searcher);
    } finally {
      searchers.release(searcher);
    }
  }

  private Map<String, String> committed() {
    Map<String, String> data = new HashMap<>();
    if (writer.getLiveCommitData() != null) {
      writer.getLiveCommitData().forEach(entry -> data.put(entry.getKey(), entry.getValue()));
    }
    return data;
  }
}
