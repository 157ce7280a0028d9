package id.baku.lint;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What findings say to people, in Indonesian (the base) and English: the bundle {@code findings}. */
public final class FindingTexts {

  private static final Pattern PARAMETER = Pattern.compile("\\{([a-zA-Z]+)}");

  private static final FindingTexts INDONESIAN = new FindingTexts("findings.properties");
  private static final FindingTexts ENGLISH = new FindingTexts("findings.properties", "findings_en.properties");

  private final Properties texts = new Properties();

  private FindingTexts(String... files) {
    for (String file : files) {
      try (InputStream stream = FindingTexts.class.getResourceAsStream(file)) {
        texts.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
      } catch (IOException broken) {
        throw new UncheckedIOException(broken);
      }
    }
  }

  /** English for every kind of English, Indonesian for everybody else. */
  public static FindingTexts of(Locale locale) {
    return Locale.ENGLISH.getLanguage().equals(locale.getLanguage())
        ? ENGLISH : INDONESIAN;
  }

  /** What is wrong and why it matters, with the certainty of the data where it rests on data. */
  public String message(Finding finding) {
    String message = fill(texts.getProperty(finding.key()), finding.params());
    if (finding.certainty() == null) {
      return message;
    }
    return message + " " + fill(texts.getProperty("certainty." + finding.certainty()), Map.of("source",
        finding.source()));
  }

  /** What the rule looks for, as a heading. */
  public String name(String key) {
    return texts.getProperty(key + ".name");
  }

  /** The sentence with its parameters still open. */
  String text(String key) {
    return texts.getProperty(key);
  }

  Set<String> keys() {
    return texts.stringPropertyNames();
  }

  private static String fill(String text, Map<String, Object> params) {
    return PARAMETER.matcher(text).replaceAll(found ->
        Matcher.quoteReplacement(String.valueOf(params.getOrDefault(found.group(1), ""))));
  }
}
