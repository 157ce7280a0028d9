package id.baku.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.function.Function;

/** The totals of the directory, counted once for a day and anew when something was published: counting goes through all of it. */
@ApplicationScoped
class KeptTotals {

  @Inject LastChanges changes;

  private volatile Kept kept;

  private record Kept(LocalDate day, long position, Totals totals) {}

  Totals of(LocalDate day, Function<LocalDate, Totals> counting) {
    long position = changes.position();
    Kept last = kept;
    if (last == null || last.position() != position || !last.day().equals(day)) {
      last = new Kept(day, position, counting.apply(day));
      kept = last;
    }
    return last.totals();
  }
}
