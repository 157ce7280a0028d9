package id.baku.corrections;

/** What an agency made of a report. */
public enum ReportState {
  OPEN,
  DONE,
  NOT_A_FAULT
}
