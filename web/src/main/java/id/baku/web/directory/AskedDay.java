package id.baku.web.directory;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/**
 * The day a reader asks about.
 *
 * @param typed as it was typed, null when nothing was
 * @param day null when nothing was typed or it cannot be read
 */
public record AskedDay(String typed, LocalDate day) {

  private static final int FIRST_YEAR = 1945;
  private static final int LAST_YEAR = 2200;
  private static final int LONGEST = 10;

  static AskedDay read(String typed) {
    if (typed == null) {
      return new AskedDay(null, null);
    }
    String text = typed.strip();
    try {
      LocalDate day = text.length() > LONGEST ? null : LocalDate.parse(text);
      boolean possible = day != null && day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR;
      return new AskedDay(text, possible ? day : null);
    } catch (DateTimeParseException unreadable) {
      return new AskedDay(text, null);
    }
  }

  public boolean isUnreadable() {
    return typed != null && day == null;
  }
}
