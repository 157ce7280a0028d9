package id.baku.directory.index;

import id.baku.directory.SearchAudience;
import id.baku.directory.SearchFilters;
import id.baku.agencies.Region;
import java.util.BitSet;
import java.util.List;

/** Which hits pass, judged by the one number each of them carries. */
final class HitFilter {

  static final int PLACE = 1;
  static final int KIND = 2;
  static final int AUDIENCE = 4;
  static final int COST = 8;
  static final int TIME = 16;
  static final int CHANNEL = 32;

  private static final int ANY = -1;

  private final boolean samples;
  private final int day;
  private final BitSet governments;
  private final int kind;
  private final int audience;
  private final int cost;
  private final int time;
  private final int channel;

  /**
   * @param places regions one of which must be the government's or its province; empty for any
   * @param samples whether invented agencies are shown
   * @param day since 1 January 1970
   */
  HitFilter(SearchFilters filters, List<Region> places, boolean samples, long day) {
    this.samples = samples;
    this.day = (int) day;
    this.governments = places.isEmpty() ? null : governments(places);
    this.kind = ordinal(filters.kind());
    SearchAudience asked = filters.audience() == SearchAudience.PUBLIC_FIRST ? SearchAudience.PUBLIC : filters.audience();
    this.audience = ordinal(asked.only());
    this.cost = ordinal(filters.cost());
    this.time = ordinal(filters.time());
    this.channel = filters.channel() == null ? ANY : 1 << filters.channel().ordinal();
  }

  /** Whether the service may be seen at all: it holds on the day, and it is real or samples are shown. */
  boolean shows(long code, long inForce) {
    return (samples || !FacetCode.sample(code)) && Documents.holds(inForce, day);
  }

  /** The filters that the service does not pass, as bits; 0 when it is a hit. */
  int failed(long code) {
    int failed = governments == null || governments.get(FacetCode.government(code)) ? 0 : PLACE;
    if (kind != ANY && kind != FacetCode.kind(code)) {
      failed |= KIND;
    }
    if (audience != ANY && audience != FacetCode.audience(code)) {
      failed |= AUDIENCE;
    }
    if (cost != ANY && cost != FacetCode.cost(code)) {
      failed |= COST;
    }
    if (time != ANY && time != FacetCode.time(code)) {
      failed |= TIME;
    }
    if (channel != ANY && (channel & FacetCode.channels(code)) == 0) {
      failed |= CHANNEL;
    }
    return failed;
  }

  private static int ordinal(Enum<?> chosen) {
    return chosen == null ? ANY : chosen.ordinal();
  }

  private static BitSet governments(List<Region> places) {
    BitSet numbers = new BitSet();
    for (Region place : places) {
      int number = FacetCode.government(place.code());
      numbers.set(number, place.isProvince() ? number + 100 : number + 1);
    }
    return numbers;
  }
}
