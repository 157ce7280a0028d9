package id.baku.agencies;

import id.baku.platform.InvalidInput;
import id.baku.platform.SigningCapacity;
import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which position leads the agency and signs its decrees, and in which capacity. Positions and ranks only: who holds them is nothing
 * the public pages show, and the employee number is not asked for at all.
 *
 * @param position {@code Kepala Dinas Kesehatan}
 * @param rank {@code Pembina Utama Muda}, may be null
 * @param onBehalfOf position for which it signs (<i>a.n., u.b.</i>), null in other capacities
 * @param from first day
 * @param until last day, null while it is open
 * @source UU 30/2014 Pasal 14 (Plh. and Plt. act by mandate, for a time); Permendagri 54/2009 Lampiran (a.n., u.b.)
 */
@JsonbPropertyOrder({"position", "rank", "capacity", "onBehalfOf", "from", "until"})
public record AgencyHead(String position, String rank, SigningCapacity capacity, String onBehalfOf, LocalDate from, LocalDate until) {

  private static final int MAX_POSITION = 200;
  private static final int MAX_RANK = 100;
  private static final Set<SigningCapacity> FOR_SOMEBODY = Set.of(SigningCapacity.ON_BEHALF, SigningCapacity.BY_DELEGATION);
  private static final Set<SigningCapacity> FOR_A_TIME = Set.of(SigningCapacity.ACTING_VACANT, SigningCapacity.ACTING_ABSENT);

  /** As it was typed; for whom it signs is dropped where it signs for nobody. */
  public static AgencyHead typed(String position, String rank, SigningCapacity capacity, String onBehalfOf, LocalDate from, LocalDate until) {
    SigningCapacity meant = capacity == null ? SigningCapacity.HOLDER : capacity;
    return new AgencyHead(FieldChecks.line(position), FieldChecks.line(rank), meant,
        FOR_SOMEBODY.contains(meant) ? FieldChecks.line(onBehalfOf) : null, from, until);
  }

  /** All that is wrong, each with its field. */
  public List<InvalidInput> problems() {
    FieldChecks checks = new FieldChecks().required("position", position, 3, MAX_POSITION).latin("position", position)
        .optional("rank", rank, 2, MAX_RANK).latin("rank", rank);
    if (FOR_SOMEBODY.contains(capacity)) {
      checks.required("onBehalfOf", onBehalfOf, 3, MAX_POSITION).latin("onBehalfOf", onBehalfOf);
    }
    noPerson("position", position, checks);
    noPerson("rank", rank, checks);
    noPerson("onBehalfOf", onBehalfOf, checks);
    return days(checks).problems();
  }

  private static void noPerson(String field, String value, FieldChecks checks) {
    if (value != null && ChannelRules.namesPerson(value)) {
      checks.wrong(new InvalidInput("head.person", Map.of(), field));
    }
  }

  private FieldChecks days(FieldChecks checks) {
    if (from == null) {
      checks.wrong(new InvalidInput("person.from-missing", Map.of(), "from"));
    } else if (until != null && until.isBefore(from)) {
      checks.wrong(new InvalidInput("person.until-before-from", Map.of(), "until"));
    }
    return until == null && FOR_A_TIME.contains(capacity) ? checks.wrong(new InvalidInput("person.acting-needs-end", Map.of(), "until")) : checks;
  }
}
