package id.baku.platform;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** How long something is kept at most, for features that know nothing of agencies. */
@Dependent
public class KeptPeriods {

  @Inject Sql sql;

  /** @param code of {@link KeptPeriod} @return nothing while the document is not loaded; then nothing has to go yet */
  public Optional<Duration> of(String code) {
    return sql.first("platform/kept-days", Map.of("code", code), row -> Duration.ofDays(row.number("days")));
  }
}
