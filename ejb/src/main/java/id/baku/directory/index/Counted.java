package id.baku.directory.index;

import id.baku.agencies.Region;
import id.baku.directory.AgencyKind;
import id.baku.directory.CostBand;
import id.baku.directory.SearchAnswer.Count;
import id.baku.directory.SearchAnswer.Facets;
import id.baku.directory.SearchAnswer.PlaceCount;
import id.baku.directory.TimeBand;
import id.baku.standards.Audience;
import id.baku.standards.RequestChannel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Turns the numbers of a {@link FacetCounter} into counts with names; values nobody has are left out. */
final class Counted {

  private Counted() {}

  /** @param asked regions asked for: the governments of their provinces are counted one by one */
  static Facets facets(FacetCounter counter, Places places, List<Region> asked) {
    return new Facets(provinces(counter.governments, places), governments(counter.governments, places, asked),
        counts(AgencyKind.values(), counter.kinds), counts(Audience.values(), counter.audiences),
        counts(CostBand.values(), counter.costs), counts(TimeBand.values(), counter.times),
        counts(RequestChannel.values(), Stream.of(RequestChannel.values()).mapToInt(counter::channel).toArray()));
  }

  private static List<PlaceCount> provinces(int[] governments, Places places) {
    List<PlaceCount> found = new ArrayList<>();
    for (int province = 0; province + 100 <= governments.length; province += 100) {
      long services = IntStream.range(province, province + 100).mapToLong(i -> governments[i]).sum();
      add(found, province, services, places);
    }
    found.sort(Comparator.comparingLong(PlaceCount::services).reversed());
    return found;
  }

  private static List<PlaceCount> governments(int[] governments, Places places, List<Region> asked) {
    List<PlaceCount> found = new ArrayList<>();
    asked.stream().map(Region::provinceCode).distinct().mapToInt(FacetCode::government).forEach(province ->
        IntStream.range(province, province + 100).forEach(i -> add(found, i, governments[i], places)));
    found.sort(Comparator.comparingLong(PlaceCount::services).reversed());
    return found;
  }

  private static void add(List<PlaceCount> found, int number, long services, Places places) {
    if (services > 0) {
      String code = FacetCode.region(number);
      found.add(new PlaceCount(places.find(code).orElse(new Region(code, "", code)), services));
    }
  }

  private static <T> List<Count<T>> counts(T[] values, int[] services) {
    return IntStream.range(0, values.length).filter(i -> services[i] > 0)
        .mapToObj(i -> new Count<>(values[i], services[i])).toList();
  }
}
