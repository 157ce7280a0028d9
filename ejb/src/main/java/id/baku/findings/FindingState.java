package id.baku.findings;

/** What became of a finding. */
public enum FindingState {
  /** A task. */
  OPEN,
  /** Somebody said why it is none; stays so however often it is found again. */
  NOT_A_DEFECT,
  /** The newest wording does not have it any more. */
  GONE
}
