package id.baku.lint.place;

import id.baku.lint.LintStandard;
import id.baku.lint.Spot;
import id.baku.standards.ComponentKind;
import id.baku.standards.StandardContent.CompletionTime;
import id.baku.standards.StandardContent.TimePromise;
import java.util.List;
import java.util.Objects;

/** The promised limits of a standard and where they are printed. */
public final class Promises {

  private Promises() {}

  /** Promises with words; empty when the component is missing. */
  public static List<TimePromise> of(LintStandard standard) {
    CompletionTime time = standard.content().completionTime();
    return time == null || time.promises() == null ? List.of()
        : time.promises().stream().filter(Objects::nonNull).filter(p -> p.text() != null && p.unit() != null).toList();
  }

  /** Words of a promise at their place in the component. */
  public static Spot spot(LintStandard standard, TimePromise promise, String quote) {
    String raw = standard.raw(ComponentKind.COMPLETION_TIME);
    int promised = raw.indexOf(promise.text());
    return Spot.in(standard, ComponentKind.COMPLETION_TIME, quote, raw.indexOf(quote, Math.max(promised, 0)));
  }
}
