package id.baku.security;

/** Where a role is held. */
public enum Office {
  AGENCY,
  /** A government (<i>pemerintah daerah</i>), for its agencies; none of their data belongs to it. */
  GOVERNMENT,
  /** Baku as a whole. */
  PLATFORM,
  /** Nowhere yet: somebody was invited, and does nothing but answer that. */
  NONE;

  /** By which the office of a government, or of Baku as a whole where the slug is null, is told from agencies. */
  public static String key(String government) {
    return "pemerintah/" + (government == null ? "" : government);
  }
}
