package id.baku.directory;

import id.baku.agencies.Region;
import id.baku.directory.index.IndexKeeper;
import id.baku.platform.NotReady;
import id.baku.platform.Page;
import id.baku.platform.Setting;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Finds services by words, place and kind. Published data only, from this server's index, so it asks no database and
 * needs no transaction.
 */
@ApplicationScoped
public class DirectorySearch {

  @Inject IndexKeeper keeper;
  @Inject LastChanges told;

  /**
   * @throws NotReady search.building while the index is first built
   * @throws id.baku.platform.InvalidInput search.too-long, search.no-words, search.too-many-words, page.limit, page.key,
   *     region.unknown, with the field
   */
  public SearchAnswer search(SearchQuestion question) {
    return keeper.ask(index -> index.search(question, Setting.DEMO.isOn()));
  }

  /**
   * At most ten names that go on from what was typed; none while it is shorter than two letters.
   *
   * @throws NotReady search.building while the index is first built
   * @throws id.baku.platform.InvalidInput search.too-long, search.no-words, search.too-many-words
   */
  public List<Suggestion> suggest(String typed, LocalDate day) {
    return keeper.ask(index -> index.suggest(typed, Setting.DEMO.isOn(), day));
  }

  /**
   * The same service of other agencies, whatever each calls it: those under its heading.
   *
   * @param after key of the page before, null for the first page
   * @throws NotReady search.building while the index is first built
   * @throws id.baku.platform.InvalidInput page.key, page.limit
   */
  public Page<ServiceCard> sameService(PublishedService service, LocalDate day, String after, Integer limit) {
    SearchAnswer same = keeper.ask(index -> index.search(new SearchQuestion(null, SearchFilters.NONE,
        index.heading(service.name(), service.group(), service.agency().region()), null, day, after, limit), Setting.DEMO.isOn()));
    return new Page<>(same.headings().stream().flatMap(heading -> heading.first().stream()).map(SearchAnswer.Hit::card)
        .filter(card -> !card.agencySlug().equals(service.agency().slug())).toList(), same.next());
  }

  /** The province, kabupaten or kota of this code. @throws NotReady search.building */
  public Optional<Region> region(String code) {
    return keeper.ask(index -> index.region(code));
  }

  /** The place that all of these words name; of a kabupaten and a kota of one name the kota. @throws NotReady search.building */
  public Optional<Region> placeNamed(String typed) {
    return keeper.ask(index -> index.placeNamed(typed));
  }

  /**
   * Whether all that this server was told of is found. Asked before a search whose answer is to be kept: that answer lacks nothing older
   * than {@link LastChanges#position}.
   */
  public boolean isUpToDate() {
    return keeper.position() >= told.position();
  }

  /** Whether this server finds all that is committed, in the words of the reference data of now. */
  public boolean isCurrent() {
    return keeper.isCurrent();
  }
}
