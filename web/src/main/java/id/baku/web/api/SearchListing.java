package id.baku.web.api;

import id.baku.agencies.Region;
import id.baku.directory.SearchAnswer;
import id.baku.directory.SearchAnswer.Count;
import id.baku.directory.SearchAnswer.Heading;
import id.baku.directory.SearchAnswer.PlaceCount;
import java.util.List;
import java.util.Locale;

/**
 * What a search found: services of one name under one heading, best first, and how many there would be for each value
 * of each filter.
 *
 * @param next address of the page after this one, null on the last
 * @param total services that match, over all pages
 * @param elsewhere services that match outside the place asked for
 * @param places regions that the words named, which narrowed the answer
 * @param correction what was probably meant, null when the words are known
 * @param corrected whether the answer is that of the correction
 * @param loosened whether no service has all the words and those with most of them are shown
 */
public record SearchListing(List<Group> headings, String next, long total, long elsewhere, List<Place> places, String correction,
    boolean corrected, boolean loosened, Facets facets) {

  /**
   * @param key opens this heading as parameter {@code heading}
   * @param items the first of its services, nearest first
   */
  public record Group(String key, String name, long services, List<StandardItem> items) {}

  public record Place(String code, String name) {

    static Place of(Region region) {
      return new Place(region.code(), region.name());
    }
  }

  /** @param governments of the province asked for, empty when none is */
  public record Facets(List<PlaceValue> provinces, List<PlaceValue> governments, List<Value> kinds, List<Value> audiences,
      List<Value> costs, List<Value> times, List<Value> channels) {}

  /** @param value as the parameter takes it */
  public record Value(String value, long services) {}

  public record PlaceValue(String value, String name, long services) {}

  static SearchListing of(SearchAnswer answer, ApiLinks links, String next) {
    SearchAnswer.Facets facets = answer.facets();
    return new SearchListing(answer.headings().stream().map(heading -> group(heading, links)).toList(), next, answer.total(),
        answer.elsewhere(), answer.places().stream().map(Place::of).toList(), answer.correction(), answer.corrected(), answer.loosened(),
        new Facets(places(facets.provinces()), places(facets.governments()), values(facets.kinds()), values(facets.audiences()),
            values(facets.costs()), values(facets.times()), values(facets.channels())));
  }

  private static Group group(Heading heading, ApiLinks links) {
    return new Group(heading.key(), heading.name(), heading.services(),
        heading.first().stream().map(hit -> StandardItem.of(hit.card(), links)).toList());
  }

  private static List<PlaceValue> places(List<PlaceCount> counts) {
    return counts.stream().map(count -> new PlaceValue(count.region().code(), count.region().name(), count.services())).toList();
  }

  private static <T extends Enum<T>> List<Value> values(List<Count<T>> counts) {
    return counts.stream().map(count -> new Value(count.value().name().toLowerCase(Locale.ROOT), count.services())).toList();
  }
}
