package id.baku.directory;

import id.baku.standards.Audience;

/** For whom the services are that somebody looks for. */
public enum SearchAudience {
  /** Services for the public; when none of these match, whatever else does. */
  PUBLIC_FIRST(null),
  ALL(null),
  PUBLIC(Audience.PUBLIC),
  AGENCIES(Audience.AGENCIES),
  INTERNAL(Audience.INTERNAL);

  private final Audience only;

  SearchAudience(Audience only) {
    this.only = only;
  }

  /** The one audience asked for; null when it is more than one. */
  public Audience only() {
    return only;
  }

  public static SearchAudience of(Audience audience) {
    return valueOf(audience.name());
  }
}
