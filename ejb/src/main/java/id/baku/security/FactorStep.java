package id.baku.security;

/** What is asked of somebody after the password. */
public enum FactorStep {
  /** Nothing more. */
  NONE,
  /** A code of the second factor. */
  CODE,
  /** Setting one up: what the person may do is too much for a password alone. */
  ENROL
}
