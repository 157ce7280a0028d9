package id.baku.security;

import id.baku.platform.Refused;
import java.util.Set;

/**
 * Nobody approves or legally checks what he or she wrote. In an office of two, of whom one signs the paper and the other one writes, the
 * writer may record the approval that was given on the paper; the record says so.
 *
 * @source UU 30/2014 Pasal 42–43 (no decision by whoever has a conflict of interest); PermenPANRB 15/2014 (a standard is fixed by the head,
 *     on paper)
 */
public final class SeparationOfDuties {

  private static final int SMALL_OFFICE = 2;

  /** Why an approval by this person counts; kept with it. */
  public enum Basis {
    /** Whoever approves wrote nothing of it. */
    SOMEBODY_ELSE,
    /** A writer recorded what the head of an office of two had signed on paper. */
    SIGNED_PAPER
  }

  private SeparationOfDuties() {}

  /**
   * @param writers accounts of all who wrote something of the draft
   * @param actor account of whoever checks it
   * @throws Refused duties.own-draft
   */
  public static void legalCheck(Set<Long> writers, long actor) {
    if (writers.contains(actor)) {
      throw new Refused("duties.own-draft");
    }
  }

  /**
   * @param writers accounts of all who wrote something of the draft
   * @param actor account of whoever approves it, or records that it was
   * @param people how many worked for the agency on the day when they were most since the draft was begun
   * @param signedPaper whether the signed paper is kept with it
   * @throws Refused duties.own-draft
   */
  public static Basis approval(Set<Long> writers, long actor, int people, boolean signedPaper) {
    if (!writers.contains(actor)) {
      return Basis.SOMEBODY_ELSE;
    }
    if (people == SMALL_OFFICE && signedPaper) {
      return Basis.SIGNED_PAPER;
    }
    throw new Refused("duties.own-draft");
  }
}
