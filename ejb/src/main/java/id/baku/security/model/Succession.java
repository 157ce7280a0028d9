package id.baku.security.model;

import id.baku.platform.DateRange;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Whether an agency has an administrator on every day to come. */
public final class Succession {

  private Succession() {}

  /** @return the first day, today or later, of which no term speaks; empty when there is none */
  public static Optional<LocalDate> gap(Collection<DateRange> terms, LocalDate today) {
    List<DateRange> inOrder = terms.stream().sorted(Comparator.comparing(DateRange::from)).toList();
    LocalDate covered = today;
    for (DateRange term : inOrder) {
      if (term.contains(covered)) {
        if (term.to() == null) {
          return Optional.empty();
        }
        covered = term.to().plusDays(1);
      }
    }
    return Optional.of(covered);
  }

  /** Whether a change leaves the agency without administrator on a day on which it had one. */
  public static boolean breaksOff(Collection<DateRange> before, Collection<DateRange> after, LocalDate today) {
    Optional<LocalDate> gap = gap(after, today);
    return gap.isPresent() && gap(before, today).map(known -> gap.get().isBefore(known)).orElse(true);
  }
}
