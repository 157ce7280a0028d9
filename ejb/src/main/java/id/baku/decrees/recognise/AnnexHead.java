package id.baku.decrees.recognise;

import id.baku.decrees.text.Words;
import java.time.LocalDate;

/** Reads the lines below LAMPIRAN, which say once more what decree this is; number and date serve where none stood before. */
final class AnnexHead {

  private static final int MOST_LINES = 16;

  private AnnexHead() {}

  /** Number and date as the annex prints them; each may be null. */
  record Result(String number, LocalDate date) {}

  static Result read(HeaderLines lines, int from, TitleBlock.Result title) {
    String number = null;
    LocalDate date = null;
    boolean about = false;
    for (int i = from; i < lines.size() && i < from + MOST_LINES; i++) {
      String text = lines.text(i);
      boolean repeated = about && title.title() != null && TitleBlock.sameStart(title.title(), text);
      boolean issuer = !about && i > from && !lines.isApart(i) && title.issuer() != null
          && Words.plain(title.issuer()).contains(Words.plain(text));
      if (!begins(text) && !repeated && !issuer) {
        break;
      }
      lines.take(i);
      about |= Landmarks.startsWith(text, "tentang");
      Landmarks.Found numbered = Landmarks.number(text);
      number = number == null && numbered != null ? numbered.rest() : number;
      String dated = Landmarks.dated(text);
      date = date == null && dated != null ? Dates.in(dated) : date;
    }
    return new Result(number, date);
  }

  private static boolean begins(String text) {
    return Landmarks.isAnnex(text) || Landmarks.startsWith(text, "nomor") || Landmarks.startsWith(text, "tanggal")
        || Landmarks.startsWith(text, "tentang") || Landmarks.startsWith(text, "keputusan")
        || Landmarks.startsWith(text, "peraturan");
  }
}
