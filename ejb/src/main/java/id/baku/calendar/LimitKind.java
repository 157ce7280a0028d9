package id.baku.calendar;

/** What a limit is counted in, by the names of the field. */
public enum LimitKind {
  MENIT_LAYANAN(60), JAM_LAYANAN(3600), JAM(3600), HARI_KERJA(0), HARI_KALENDER(0), BULAN(0),
  /** "Depends": there is no due date. */
  TIDAK_TERUKUR(0);

  private final int seconds;

  LimitKind(int seconds) {
    this.seconds = seconds;
  }

  /** Seconds in one; 0 where days are counted. */
  int seconds() {
    return seconds;
  }

  boolean isTimed() {
    return seconds > 0;
  }

  /** Days of the calendar, whoever works on them. */
  boolean isCalendar() {
    return this == HARI_KALENDER || this == BULAN;
  }

  public boolean countsDays() {
    return this == HARI_KERJA || isCalendar();
  }
}
