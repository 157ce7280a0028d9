package id.baku.lint;

/**
 * What a rule says of itself.
 *
 * @param code stable code, L01 and on; several rules of one family may share it
 * @param key key of its texts in the bundle {@code findings}
 * @param severity unless a finding says otherwise
 * @param law the rule of law behind it, as shown to people
 */
public record About(String code, String key, Severity severity, String law) {

  public About(String code, Severity severity, String law) {
    this(code, code, severity, law);
  }
}
