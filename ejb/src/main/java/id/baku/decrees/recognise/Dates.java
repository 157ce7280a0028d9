package id.baku.decrees.recognise;

import id.baku.decrees.text.Words;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Reads a date in Indonesian words or in digits; stray signs between its parts do not matter. */
public final class Dates {

  private static final List<String> MONTHS = List.of("januari", "februari", "maret", "april", "mei", "juni", "juli",
      "agustus", "september", "oktober", "november", "desember");

  private Dates() {}

  /** The first date in a text, or null. */
  public static LocalDate in(String text) {
    Found found = find(Words.of(text));
    return found == null ? null : found.date();
  }

  /** The words without those of the date, if they hold that date. */
  static List<String> without(LocalDate date, List<String> words) {
    Found found = date == null ? null : find(words);
    if (found == null || !date.equals(found.date())) {
      return words;
    }
    List<String> rest = new ArrayList<>(words);
    rest.subList(found.at(), found.at() + 3).clear();
    return rest;
  }

  private record Found(LocalDate date, int at) {}

  private static Found find(List<String> words) {
    for (int i = 0; i + 2 < words.size(); i++) {
      Integer day = number(words.get(i), 2);
      Integer month = month(words.get(i + 1));
      Integer year = number(words.get(i + 2), 4);
      if (day != null && month != null && year != null && words.get(i + 2).length() == 4) {
        try {
          return new Found(LocalDate.of(year, month, day), i);
        } catch (DateTimeException impossible) {
          return null;
        }
      }
    }
    return null;
  }

  private static Integer month(String word) {
    for (int i = 0; i < MONTHS.size(); i++) {
      String month = MONTHS.get(i);
      if (word.equals(month) || Words.alike(word, month) || word.length() == 3 && month.startsWith(word)
          || word.equals("nopember") && i == 10 || word.equals("pebruari") && i == 1) {
        return i + 1;
      }
    }
    return number(word, 2);
  }

  private static Integer number(String word, int digits) {
    return word.length() <= digits && word.chars().allMatch(c -> c >= '0' && c <= '9') ? Integer.valueOf(word) : null;
  }
}
