package id.baku.security.store;

import id.baku.platform.Sql;
import id.baku.security.Assistance.Grant;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** Whether coordinators may help in the current agency. */
@Dependent
public class AssistanceStore {

  @Inject Sql sql;

  public Optional<Grant> present(LocalDate today) {
    return sql.first("security/assistance", Map.of("today", today),
        row -> new Grant(row.date("valid_until"), (int) row.number("lock_version")));
  }

  /** @return 0 when they may already */
  public int allow(LocalDate today, LocalDate until) {
    return sql.execute("security/allow-assistance", Map.of("today", today, "until", until));
  }

  /**
   * @param end first day on which they may no longer
   * @return 0 when it is no longer as it was seen
   */
  public int change(LocalDate today, LocalDate end, int lock) {
    return sql.execute("security/change-assistance", Map.of("today", today, "end", end, "lock", lock));
  }
}
