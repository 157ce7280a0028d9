package id.baku.bench.national;

import id.baku.bench.ReferenceLanguage;
import id.baku.bench.load.Act;
import id.baku.bench.nation.Nation;
import id.baku.directory.SearchAudience;
import id.baku.directory.SearchFilters;
import id.baku.directory.SearchQuestion;
import id.baku.directory.index.ServiceIndex;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Stream;

/**
 * The search engine without a server around it, on a copy of the index the server has made: what a search costs at
 * least, and the total its answer must have.
 */
final class SearchAlone implements AutoCloseable {

  private final Path copy;
  private final ServiceIndex index;
  private final LocalDate day;

  /**
   * @param served folder of the server's index, whole and committed
   * @param copy empty folder, gone afterwards
   */
  SearchAlone(Path served, Path copy, Path referenceData, Nation nation, LocalDate day) throws IOException {
    this.copy = copy;
    try (Stream<Path> files = Files.list(served)) {
      for (Path file : files.filter(file -> !file.endsWith("write.lock")).toList()) {
        Files.copy(file, copy.resolve(file.getFileName()));
      }
    }
    this.index = new ServiceIndex(copy, ReferenceLanguage.of(referenceData, nation));
    this.day = day;
  }

  /** As the page asks; the interface asks {@link SearchAudience#ALL}. */
  Act asking(String query) {
    return turn -> total(query, SearchAudience.PUBLIC_FIRST) > 0 ? null : "nothing found";
  }

  long total(String query, SearchAudience audience) throws IOException {
    return index.search(new SearchQuestion(query, SearchFilters.NONE.withAudience(audience), null, null, day, null, 20), false).total();
  }

  @Override
  public void close() throws IOException {
    index.close();
    try (Stream<Path> files = Files.list(copy)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(copy);
  }
}
