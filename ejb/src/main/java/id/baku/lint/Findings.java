package id.baku.lint;

import id.baku.decrees.SourceSpan;
import id.baku.regulations.Regulation.Certainty;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where rules report to. Knows the subject, so that every finding gets its place. */
public final class Findings {

  /** More of one kind in one component tell nobody anything new. */
  private static final int MOST_ALIKE = 100;

  private final LintSubject subject;
  private final Map<String, Integer> counts = new HashMap<>();
  private final List<Finding> found = new ArrayList<>();

  Findings(LintSubject subject) {
    this.subject = subject;
  }

  /** Begins a finding; it counts once {@link Draft#add()} is called. */
  public Draft of(Rule rule, Spot spot) {
    return new Draft(rule.about(), spot);
  }

  List<Finding> all() {
    return found;
  }

  private Place place(Spot spot) {
    SourceSpan span = subject.locator().apply(spot).orElse(null);
    return new Place(spot.standard() == null ? null : spot.standard().number(), spot.component(), item(spot), spot.at(),
        span);
  }

  private static Integer item(Spot spot) {
    if (spot.component() == null || spot.quote().isEmpty()) {
      return null;
    }
    List<String> pieces = spot.standard().pieces(spot.component());
    String raw = spot.standard().raw(spot.component());
    int from = 0;
    for (int i = 0; i < pieces.size(); i++) {
      int start = raw.indexOf(pieces.get(i), from);
      from = start < 0 ? from : start + pieces.get(i).length();
      if (pieces.get(i).contains(spot.quote()) && (spot.at() < 0 || start < 0 || spot.at() < from)) {
        return i;
      }
    }
    return null;
  }

  /** A finding in the making. */
  public final class Draft {

    private final About about;
    private final Spot spot;
    private final Map<String, Object> params = new HashMap<>();
    private Severity severity;
    private Certainty certainty;
    private String source;
    private Fix fix;

    private Draft(About about, Spot spot) {
      this.about = about;
      this.spot = spot;
      this.severity = about.severity();
      params.put("quote", spot.quote());
    }

    public Draft with(String name, Object value) {
      params.put(name, value);
      return this;
    }

    public Draft fix(Fix suggested) {
      this.fix = suggested;
      return this;
    }

    public Draft severity(Severity other) {
      this.severity = other;
      return this;
    }

    /** The finding rests on data that is only that sure: M gives at most a warning, L a hint. */
    public Draft restingOn(Certainty sure, String from) {
      this.certainty = sure;
      this.source = from;
      return this;
    }

    /** What is only that sure cannot matter more than it is sure, in whatever order a rule said so. */
    private Severity bounded() {
      Severity most = certainty == null || certainty == Certainty.H ? Severity.ERROR
          : certainty == Certainty.M ? Severity.WARNING : Severity.HINT;
      return severity.compareTo(most) < 0 ? most : severity;
    }

    /** Counts it, unless the component has plenty of the same already. */
    public void add() {
      String where = about.key() + " " + (spot.standard() == null
          ? "" : spot.standard().number()) + " " + spot.component();
      if (counts.merge(where, 1, Integer::sum) > MOST_ALIKE) {
        return;
      }
      found.add(new Finding(about.code(), about.key(), bounded(), place(spot), spot.quote(), params, about.law(),
          certainty, source, fix));
    }
  }
}
