package id.baku.directory;

import id.baku.standards.RequestChannel;

/**
 * What the hits of a search must be, besides holding the words; null asks nothing.
 *
 * @param region code of a province (all its governments) or of a kabupaten or kota
 * @param lifeEvent code of the document {@code life-events}
 * @param agency slug
 */
public record SearchFilters(String region, AgencyKind kind, SearchAudience audience, CostBand cost, TimeBand time,
    RequestChannel channel, String lifeEvent, String agency) {

  public static final SearchFilters NONE = new SearchFilters(null, null, SearchAudience.ALL, null, null, null, null, null);

  /** Whether anything is asked that could be searched for without words. */
  public boolean any() {
    return region != null || kind != null || cost != null || time != null || channel != null || lifeEvent != null
        || agency != null || audience.only() != null;
  }

  public SearchFilters everywhere() {
    return new SearchFilters(null, kind, audience, cost, time, channel, lifeEvent, agency);
  }

  public SearchFilters withAudience(SearchAudience other) {
    return new SearchFilters(region, kind, other, cost, time, channel, lifeEvent, agency);
  }
}
