package id.baku.decrees.recognise;

import id.baku.decrees.Signatory;
import id.baku.decrees.values.ItemLists;
import java.time.LocalDate;
import java.util.Locale;

/** Reads "Ditetapkan di … pada tanggal …" and who signed below it. */
final class SignatureBlock {

  static final Result NONE = new Result(null, null, null);

  private SignatureBlock() {}

  /** What the block says; every part may be null. */
  record Result(String place, LocalDate date, Signatory signatory) {}

  static Result read(HeaderLines lines, int from, int limit) {
    int placedAt = lines.find(from, text -> Landmarks.placed(text) != null);
    if (placedAt < 0 || placedAt >= limit) {
      return NONE;
    }
    Landmarks.Placed placed = Landmarks.placed(lines.text(placedAt));
    LocalDate date = placed.date() == null ? null : Dates.in(placed.date());
    lines.take(placedAt);
    int at = placedAt + 1;
    for (; at < Math.min(limit, placedAt + 4); at++) {
      String dated = Landmarks.dated(lines.text(at));
      if (dated != null) {
        date = Dates.in(dated);
        lines.take(at);
        at++;
        break;
      }
      if (!lines.text(at).toLowerCase(Locale.ROOT).contains("tanggal")) {
        break;
      }
    }
    return new Result(ItemLists.trim(placed.place()), date, Signer.read(lines, at, limit));
  }
}
