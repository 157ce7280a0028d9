package id.baku.lint;

/** How much a finding matters, most first. */
public enum Severity {
  /** Wrong by itself; mend it before the standard is fixed. */
  ERROR,
  /** Very likely wrong, or hurts whoever relies on the promise. */
  WARNING,
  /** Worth a look. */
  HINT
}
