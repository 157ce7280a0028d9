package id.baku.standards;

/** Whom a service is for. Most users of a bureau are other agencies, not citizens. */
public enum Audience {
  PUBLIC,
  AGENCIES,
  INTERNAL
}
