package id.baku.imports;

/** What people decided about one standard of an import. */
public enum Decision {
  OPEN,
  ACCEPTED,
  LEFT_OUT,
  /** It has become part of another standard of the import. */
  MERGED;

  /** Something becomes of it: it can be recorded as in force. */
  public boolean isKept() {
    return this == OPEN || this == ACCEPTED;
  }
}
