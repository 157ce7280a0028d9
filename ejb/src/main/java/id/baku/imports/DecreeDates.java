package id.baku.imports;

import id.baku.platform.InvalidInput;
import id.baku.standards.DecreeView;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which days of a decree can be true. What is recorded never changes, so a slip of the pen must not get that far. A decree
 * may hold from a day before it was fixed (<i>berlaku surut</i>): the law forbids that with exceptions, which people judge.
 *
 * @source UU 30/2014 Pasal 57, Pasal 58; the Republic issues decrees since 17 August 1945
 */
final class DecreeDates {

  private static final LocalDate FIRST = LocalDate.of(1945, 8, 17);
  private static final int YEARS_AHEAD = 2;

  private DecreeDates() {}

  /**
   * @param today where the agency is
   * @throws InvalidInput decree.dates naming the fields at fault: outside of 1945-08-17 to two years from now, fixed or
   *     signed after today, made public before it was fixed
   */
  static void check(DecreeView decree, LocalDate today) {
    LocalDate last = today.plusYears(YEARS_AHEAD);
    Set<String> wrong = new TreeSet<>();
    note(wrong, "fixedOn", decree.fixedOn(), FIRST, today);
    note(wrong, "signedOn", decree.signedOn(), FIRST, today);
    note(wrong, "inForceOn", decree.inForceOn(), FIRST, last);
    note(wrong, "publishedOn", decree.publishedOn(), decree.fixedOn() == null ? FIRST : decree.fixedOn(), last);
    if (!wrong.isEmpty()) {
      throw new InvalidInput("decree.dates", Map.of("first", FIRST, "today", today, "last", last),
          wrong.toArray(String[]::new));
    }
  }

  private static void note(Set<String> wrong, String field, LocalDate day, LocalDate from, LocalDate to) {
    if (day != null && (day.isBefore(from) || day.isBefore(FIRST) || day.isAfter(to))) {
      wrong.add(field);
    }
  }
}
