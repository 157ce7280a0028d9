package id.baku.web.platform;

import id.baku.platform.ProblemException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.logging.Logger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Every sentence Baku says, in Indonesian (the base) and English. One pair of files per feature, merged here, so that
 * a page needs no bundle of its own and a key is unique in the whole product.
 *
 * <p>Parameters go by name, {@code {max}}, since a number in braces tells a translator nothing.
 */
public final class Texts {

  public static final Locale INDONESIAN = Locale.of("id");
  public static final Locale ENGLISH = Locale.ENGLISH;

  /** Features with texts; a file {@code texts/<feature>.properties} that is not named here fails a test. */
  static final List<String> FEATURES = List.of("platform", "site", "directory", "standards", "imports", "findings", "corrections", "agencies",
      "trail",
      "security",
      "account",
      "people",
      "api",
      "data",
      "tokens",
      "jobs",
      "archive",
      "appearance",
      "onboarding",
      "links");

  private static final Logger LOG = Logger.getLogger(Texts.class.getName());
  private static final Pattern PARAMETER = Pattern.compile("\\{([a-zA-Z]+)}");
  private static final Texts IN_INDONESIAN = new Texts(INDONESIAN);
  private static final Texts IN_ENGLISH = new Texts(ENGLISH);

  private final Locale locale;
  private final Properties texts = new Properties();

  private Texts(Locale locale) {
    this.locale = locale;
    for (String feature : FEATURES) {
      load(feature + ".properties");
      if (!locale.equals(INDONESIAN)) {
        load(feature + "_" + locale.getLanguage() + ".properties");
      }
    }
  }

  /** English for every kind of English, Indonesian for everybody else. */
  public static Texts of(Locale locale) {
    return locale != null && locale.getLanguage().equals(ENGLISH.getLanguage()) ? IN_ENGLISH : IN_INDONESIAN;
  }

  public Locale locale() {
    return locale;
  }

  public boolean has(String key) {
    return texts.containsKey(key);
  }

  /** Whether these very words are one of the texts. */
  public boolean says(String words) {
    return texts.containsValue(words);
  }

  /** The text, or the key itself when there is none: a page with one odd word beats no page. */
  public String get(String key) {
    String text = texts.getProperty(key);
    if (text == null) {
      LOG.warning(() -> "No text for " + key);
      return key;
    }
    return text;
  }

  /** The text with {@code {name}} replaced; numbers are written the way the language writes them, a {@code double} with one decimal. */
  public String get(String key, Map<String, ?> params) {
    Matcher matcher = PARAMETER.matcher(get(key));
    StringBuilder filled = new StringBuilder();
    while (matcher.find()) {
      Object value = params.get(matcher.group(1));
      matcher.appendReplacement(filled, Matcher.quoteReplacement(value == null ? "" : shown(value)));
    }
    return matcher.appendTail(filled).toString();
  }

  /** A text about a number {@code {n}}: {@code key.one} for 1, {@code key.other} for the rest. */
  public String count(String key, long n) {
    return get(key + (n == 1 ? ".one" : ".other"), Map.of("n", n));
  }

  /** What a problem says to a person; a code without a text gets the general sentence. */
  public String problem(ProblemException problem) {
    String key = "problem." + problem.code();
    return get(has(key) ? key : "problem.unknown", problem.params());
  }

  Set<String> keys() {
    return new TreeSet<>(texts.stringPropertyNames());
  }

  private String shown(Object value) {
    return switch (value) {
      case Double ratio -> String.format(locale, "%.1f", ratio);
      case Number number -> NumberFormat.getIntegerInstance(locale).format(number);
      default -> value.toString();
    };
  }

  private void load(String file) {
    try (InputStream stream = Texts.class.getResourceAsStream("/id/baku/web/texts/" + file)) {
      if (stream != null) {
        texts.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
