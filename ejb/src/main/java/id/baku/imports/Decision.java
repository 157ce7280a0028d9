package id.baku.imports;

/** What people decided about one standard of an import. */
public enum Decision {
  OPEN,
  ACCEPTED,
  LEFT_OUT
}
