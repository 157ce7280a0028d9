package id.baku.lint;

import id.baku.platform.Json;
import id.baku.regulations.Regulation.Certainty;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The spelling dictionary (<i>ejaan</i>): how words are often written and how they should be. Whole words only, and
 * never inside an address or a compound.
 */
public final class Spelling {

  private final List<Word> words;

  private Spelling(Document document) {
    this.words = document.entries().stream().map(Word::new).toList();
  }

  /** @param json the document {@code spelling} of {@code tenants/_default} */
  static Spelling of(String json) {
    return new Spelling(Json.read(json, Document.class));
  }

  public List<Word> words() {
    return words;
  }

  /** Whether somebody is known to write this word wrongly; the spelling rule has it then. */
  public boolean knows(String word) {
    return words.stream().anyMatch(known -> known.entry.wrong().equals(word));
  }

  public record Document(List<Entry> entries) {}

  /**
   * @param kind TYPO, SPACING or NONSTANDARD
   * @param exact the case of {@code wrong} and {@code right} counts; else {@code wrong} is lower case
   * @param choose a person has to decide, so it is never applied unasked
   */
  public record Entry(String wrong, String right, String kind, Boolean exact, Boolean choose, Certainty certainty,
      String source) {}

  /** An entry, ready to be looked for. */
  public static final class Word {

    private final Entry entry;
    private final Pattern pattern;

    private Word(Entry entry) {
      this.entry = entry;
      String spaced = String.join("\\s+", List.of(entry.wrong().split(" ")).stream().map(Pattern::quote).toList());
      this.pattern = Pattern.compile("(?<![\\p{L}\\p{N}@./_-])" + spaced + "(?![\\p{L}\\p{N}@_-]|[.][\\p{L}\\p{N}])",
          isExact() ? 0 : Pattern.CASE_INSENSITIVE);
    }

    public Entry entry() {
      return entry;
    }

    public Matcher in(String text) {
      return pattern.matcher(text);
    }

    public boolean isSafe() {
      return !Boolean.TRUE.equals(entry.choose());
    }

    /** The right words in the case the wrong ones are written in. */
    public String rightAs(String written) {
      String right = entry.right();
      if (isExact()) {
        return right;
      }
      if (written.length() > 1 && written.equals(written.toUpperCase(Locale.ROOT))) {
        return right.toUpperCase(Locale.ROOT);
      }
      return Character.isUpperCase(written.charAt(0)) ? Character.toUpperCase(right.charAt(0)) + right.substring(1)
          : right;
    }

    private boolean isExact() {
      return Boolean.TRUE.equals(entry.exact());
    }
  }
}
