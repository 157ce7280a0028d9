package id.baku.web.interop;

import id.baku.interop.Numbered;
import id.baku.platform.Ids;
import id.baku.platform.NotFound;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;

/** A short list that is in memory whole, answered as a page, as lines, or one of it. */
record WordList<T>(List<T> all, Function<T, UUID> id, Function<T, String> name) {

  static <T> WordList<T> of(List<T> all, Function<T, UUID> id, Function<T, String> name) {
    return new WordList<>(all, id, name);
  }

  Response page(String search, String page, String perPage, String format) {
    Numbered.Asked asked = HsdsValues.page(page, perPage);
    boolean lines = HsdsValues.lines(format);
    String words = HsdsValues.words(search);
    List<T> found = all.stream().filter(one -> words == null || lower(name.apply(one)).contains(lower(words))).toList();
    if (lines) {
      return HsdsAnswers.lines(found);
    }
    return HsdsAnswers.page(new Numbered<>(found.size(), found.stream().skip(asked.offset()).limit(asked.size()).toList()), asked, false);
  }

  /** @throws NotFound id.unknown */
  Response one(String wanted) {
    UUID key = Ids.parse(wanted);
    return HsdsAnswers.one(all.stream().filter(one -> id.apply(one).equals(key)).findFirst().orElseThrow(() -> new NotFound("id.unknown")), false);
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
