package id.baku.directory;

/** What a service costs, as far as one chooses by it. */
public enum CostBand {
  FREE,
  PAID,
  /** The standard does not say, or its words do not tell. */
  UNSTATED;

  /** @param free null when the standard says nothing of fees or its words do not tell */
  public static CostBand of(Boolean free) {
    return free == null ? UNSTATED : free ? FREE : PAID;
  }
}
