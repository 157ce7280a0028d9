package id.baku.agencies;

import id.baku.platform.InvalidInput;
import id.baku.platform.KeptPeriod;
import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.util.List;
import java.util.Map;

/**
 * What the agency keeps for a shorter time than everybody else.
 *
 * @param reportContactDays how long it stays known at most how to reach who wrote that a page is wrong; null as for everybody
 * @source UU 27/2022 (personal data is erased when it is no longer needed): earlier is allowed, later is not
 */
@JsonbPropertyOrder({"reportContactDays"})
public record Policies(Integer reportContactDays) {

  public static final Policies NONE = new Policies(null);

  /** The job that forgets comes by several times a day, and is given a day to do so. */
  private static final int LEAST_DAYS = 2;

  /** All that is wrong. @param usual what holds for everybody */
  public List<InvalidInput> problems(KeptPeriod usual) {
    return reportContactDays == null || reportContactDays >= LEAST_DAYS && reportContactDays <= usual.days() ? List.of()
        : List.of(new InvalidInput("policies.days", Map.of("min", LEAST_DAYS, "max", usual.days()), "reportContactDays"));
  }

  /** What holds for this agency: never longer than for everybody, also when that became less since. */
  public int days(KeptPeriod usual) {
    return reportContactDays == null ? usual.days() : Math.min(reportContactDays, usual.days());
  }
}
