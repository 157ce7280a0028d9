package id.baku.directory.index;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.id.IndonesianStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.StemmerOverrideFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.util.CharTokenizer;

/**
 * What a word is, for texts and for questions alike: letters and digits, lower case, without accents. Everything else
 * parts words, so no character has a meaning of its own.
 */
final class Words {

  private static final int MOST_KEPT = 200_000;
  /** What is longer is no word, and is not remembered. */
  static final int LONGEST = 30;
  private static final String FIELD = "words";

  private final Analyzer splitter = new Splitter();
  private final Analyzer stemmer = new Stemmer(overrides());
  private final Map<String, String> stems = new ConcurrentHashMap<>();

  /** The words of a text in order; none of null. */
  List<String> split(String text) {
    return text == null || text.isEmpty() ? List.of() : tokens(splitter, Normalizer.normalize(text, Normalizer.Form.NFKC));
  }

  /** The root of a word that {@link #split} gave: <i>perizinan</i> and <i>izin</i> have the same. */
  String stem(String word) {
    String known = stems.get(word);
    if (known != null) {
      return known;
    }
    List<String> stemmed = tokens(stemmer, word);
    String stem = stemmed.isEmpty() ? word : stemmed.getFirst();
    if (stems.size() < MOST_KEPT && word.length() <= LONGEST) {
      stems.put(word, stem);
    }
    return stem;
  }

  private static List<String> tokens(Analyzer analyzer, String text) {
    List<String> found = new ArrayList<>();
    try (TokenStream stream = analyzer.tokenStream(FIELD, text)) {
      CharTermAttribute word = stream.addAttribute(CharTermAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        found.add(word.toString());
      }
      stream.end();
      return found;
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static StemmerOverrideFilter.StemmerOverrideMap overrides() {
    StemmerOverrideFilter.Builder builder = new StemmerOverrideFilter.Builder();
    try (BufferedReader lines = new BufferedReader(new InputStreamReader(
        Words.class.getResourceAsStream("stems.txt"), StandardCharsets.UTF_8))) {
      lines.lines().filter(line -> !line.startsWith("#") && !line.isBlank()).map(line -> line.split(" "))
          .forEach(pair -> builder.add(pair[0], pair[1]));
      return builder.build();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static final class Splitter extends Analyzer {
    @Override
    protected TokenStreamComponents createComponents(String field) {
      Tokenizer letters = CharTokenizer.fromTokenCharPredicate(Character::isLetterOrDigit);
      return new TokenStreamComponents(letters, new ASCIIFoldingFilter(new LowerCaseFilter(letters)));
    }
  }

  private static final class Stemmer extends Analyzer {
    private final StemmerOverrideFilter.StemmerOverrideMap overrides;

    Stemmer(StemmerOverrideFilter.StemmerOverrideMap overrides) {
      this.overrides = overrides;
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
      Tokenizer letters = CharTokenizer.fromTokenCharPredicate(Character::isLetterOrDigit);
      return new TokenStreamComponents(letters, new IndonesianStemFilter(new StemmerOverrideFilter(letters, overrides)));
    }
  }
}
