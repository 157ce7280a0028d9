package id.baku.directory;

import id.baku.agencies.Region;
import id.baku.standards.Audience;
import id.baku.standards.RequestChannel;
import java.util.List;

/**
 * What a search found. Counts are exact.
 *
 * @param total services that match, over all pages
 * @param headings services of one name under one heading, best first; of an opened heading one service each
 * @param next key of the page after this one; null on the last
 * @param audience for whom the services shown are, as the search settled it
 * @param elsewhere services that match outside the place asked for; when none are in it, those that {@code otherWords} find
 *     in all places, 0 when nothing but the place was asked for
 * @param places regions that the words named, which narrowed the answer; empty when none
 * @param otherWords the words without those of the place; all words when none was named
 * @param correction what was probably meant and finds more, null when nothing better is known
 * @param corrected true when the answer is that of the correction, since the words as typed find nothing
 * @param loosened true when nothing holds all words and what holds most of them is shown
 */
public record SearchAnswer(long total, List<Heading> headings, String next, SearchAudience audience, Facets facets, long elsewhere,
    List<Region> places, String otherWords, String correction, boolean corrected, boolean loosened) {

  /**
   * Services of one name.
   *
   * @param key names the heading in {@link SearchQuestion#heading}
   * @param name as the best hit writes it, without its agency's place
   * @param services how many match under it
   * @param first the first of them, nearest first
   */
  public record Heading(String key, String name, long services, List<Hit> first) {}

  /**
   * @param government code of the region of the agency's government
   * @param region name of that region, null when it is not known any more
   */
  public record Hit(ServiceCard card, String government, String region) {}

  /**
   * How many services there would be for each value of a filter; what is chosen for the filter itself does not narrow
   * its own counts. Values without services are left out.
   *
   * @param governments of the province asked for; empty when none is
   */
  public record Facets(List<PlaceCount> provinces, List<PlaceCount> governments, List<Count<AgencyKind>> kinds,
      List<Count<Audience>> audiences, List<Count<CostBand>> costs, List<Count<TimeBand>> times,
      List<Count<RequestChannel>> channels) {

    public long of(Audience audience) {
      return audiences.stream().filter(count -> count.value() == audience).mapToLong(Count::services).sum();
    }
  }

  public record PlaceCount(Region region, long services) {}

  public record Count<T>(T value, long services) {}
}
