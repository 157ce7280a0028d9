package id.baku.decrees.readers.html;

import id.baku.decrees.readers.Budget;
import id.baku.decrees.readers.Composer;
import id.baku.decrees.readers.DecreeReader;
import id.baku.decrees.readers.Reading;
import id.baku.decrees.text.TextDecoder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Reads a page of HTML, also one that is not well formed. Loads nothing the page refers to. */
public final class HtmlReader implements DecreeReader {

  private static final Pattern CHARSET =
      Pattern.compile("<meta[^>]{0,200}charset\\s*=\\s*[\"']?([\\w.:-]{2,40})", Pattern.CASE_INSENSITIVE);

  @Override
  public Reading read(byte[] bytes, Budget budget) {
    TextDecoder.Decoded decoded = TextDecoder.decode(bytes);
    Charset declared = decoded.note() == null ? null : declared(bytes);
    String html = declared == null ? decoded.text() : new String(bytes, declared);
    Document page = Jsoup.parse(html);
    budget.check();
    Composer composer = new Composer(budget);
    composer.write(new HtmlWalk(budget).read(page.body(), 0));
    if (decoded.note() != null && declared == null) {
      composer.note(decoded.note());
    }
    return composer.finish();
  }

  /** The encoding the page names, which counts where it is no UTF-8; null when it names none that is known. */
  private static Charset declared(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(bytes.length, 4_096), StandardCharsets.ISO_8859_1);
    Matcher matcher = CHARSET.matcher(head);
    return matcher.find() && Charset.isSupported(matcher.group(1)) && !matcher.group(1).equalsIgnoreCase("utf-8")
        ? Charset.forName(matcher.group(1)) : null;
  }
}
