package id.baku.folders;

import id.baku.decrees.Signatory;
import jakarta.json.Json;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Puts the position in the place of the signatory's name and employee number (NIP), wherever a document repeats them: who it
 * was stays in the signed document.
 *
 * @source UU 27/2022 Pasal 4 (personal data)
 */
final class SignatoryRedaction {

  private static final Pattern NIP = Pattern.compile("(?:\\bNIP\\.?\\s*:?\\s*)?\\b(?:19|20)\\d{6}[ .]?\\d{6}[ .]?[12][ .]?\\d{3}\\b");

  private final Pattern name;
  private final String position;

  /**
   * @param signatory null when the document names none
   * @param position what stands there instead
   */
  SignatoryRedaction(Signatory signatory, String position) {
    this.name = signatory == null || signatory.name() == null ? null : pattern(signatory.name());
    String shown = Json.createValue(position == null ? "pejabat penanda tangan" : position).toString();
    this.position = shown.substring(1, shown.length() - 1);
  }

  /** @param text JSON, or words that need no escapes in it */
  String of(String text) {
    String without = NIP.matcher(text).replaceAll("[NIP]");
    return name == null ? without : name.matcher(without).replaceAll(Matcher.quoteReplacement(position));
  }

  /** The name without academic titles, in any case and spacing; one word alone is too common to be taken for a name. */
  private static Pattern pattern(String printed) {
    String[] words = Arrays.stream(printed.split(",")[0].strip().split("\\s+")).filter(word -> !word.endsWith("."))
        .toArray(String[]::new);
    return words.length < 2 ? null : Pattern.compile(Arrays.stream(words).map(Pattern::quote)
        .collect(Collectors.joining("\\s+", "(?<!\\p{L})", "(?!\\p{L})")), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }
}
