package id.baku.web.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.xml.parsers.SAXParserFactory;
import org.junit.jupiter.api.Test;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.helpers.DefaultHandler;

/** No sentence stands in a page or in the code of one: both languages would need it, and only one would get it. */
class LiteralTextTest {

  private static final Pattern EXPRESSION = Pattern.compile("#\\{[^}]*}");
  private static final Pattern LETTERS = Pattern.compile("\\p{L}{2,}");
  private static final Set<String> TELLING =
      Set.of("alt", "title", "placeholder", "aria-label", "label", "summary", "value", "header", "emptyMessage", "text");
  private static final Pattern STRING = Pattern.compile("\"(?:[^\"\\\\\n]|\\\\.)*\"");
  private static final Pattern WORDS = Pattern.compile("\\p{L}{2,} \\p{L}{2,}");

  @Test
  void pages_say_nothing_by_themselves() throws Exception {
    List<String> said = new ArrayList<>();
    for (Map.Entry<Path, String> page : Sources.below(Sources.PAGES, ".xhtml").entrySet()) {
      listen(page.getKey(), page.getValue(), said);
    }
    assertThat(said).isEmpty();
  }

  @Test
  void a_page_that_did_would_be_heard() throws Exception {
    List<String> said = new ArrayList<>();
    listen(Path.of("x"), "<p title='Judul' class='kelas'>#{t['a.b']} Halo <b>#{t['a.b']}</b></p>", said);
    assertThat(said).containsExactly("x: Judul", "x: #{t['a.b']} Halo");
  }

  private static void listen(Path file, String page, List<String> said) throws Exception {
    SAXParserFactory parsers = SAXParserFactory.newInstance();
    parsers.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
    parsers.newSAXParser().parse(new InputSource(new StringReader(page)), new Listener(file, said));
  }

  @Test
  void public_page_beans_say_nothing_by_themselves() {
    Sources.below(Sources.JAVA.resolve("id/baku/web/directory"), "Page.java").forEach((file, content) ->
        assertThat(STRING.matcher(content).results().map(MatchResult::group)
            .filter(literal -> WORDS.matcher(literal).find())).as(file.toString()).isEmpty());
  }

  private static final class Listener extends DefaultHandler {

    private final Path file;
    private final List<String> said;
    private final StringBuilder text = new StringBuilder();

    Listener(Path file, List<String> said) {
      this.file = file;
      this.said = said;
    }

    @Override
    public void startElement(String uri, String local, String name, Attributes attributes) {
      check(text.toString());
      text.setLength(0);
      for (int i = 0; i < attributes.getLength(); i++) {
        if (TELLING.contains(attributes.getQName(i)) && !isTechnical(name, attributes.getQName(i))) {
          check(attributes.getValue(i));
        }
      }
    }

    @Override
    public void endElement(String uri, String local, String name) {
      check(text.toString());
      text.setLength(0);
    }

    @Override
    public void characters(char[] letters, int start, int length) {
      text.append(letters, start, length);
    }

    /** {@code value} of a Faces helper tag is no word for people. */
    private static boolean isTechnical(String element, String attribute) {
      return attribute.equals("value") && (element.startsWith("f:") || element.startsWith("ui:") || element.startsWith("c:"));
    }

    private void check(String words) {
      if (LETTERS.matcher(EXPRESSION.matcher(words).replaceAll("")).find()) {
        said.add(file + ": " + words.strip());
      }
    }
  }
}
