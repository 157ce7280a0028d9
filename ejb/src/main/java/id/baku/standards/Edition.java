package id.baku.standards;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.time.LocalDate;

/**
 * One version of a standard as it enters and leaves the house: a published edition, or a draft.
 *
 * @param decree number of the decree that fixed it, null for a draft
 * @param inForceFrom first day it holds, null for a draft; it ends the day before the next edition
 */
@JsonbPropertyOrder({"decree", "inForceFrom", "content"})
public record Edition(String decree, LocalDate inForceFrom, StandardContent content) {

  /** Not fixed by any decree yet. */
  public boolean draft() {
    return decree == null;
  }

  /** Fixed by the same decree from the same day. */
  public boolean isSameActAs(Edition other) {
    return !draft() && decree.equals(other.decree) && inForceFrom.equals(other.inForceFrom);
  }
}
