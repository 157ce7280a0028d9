package id.baku.decrees;

import id.baku.platform.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts the position in the place of the signatory's name, and "[NIP]" in that of any employee number, wherever a document
 * repeats them: who it was stays in the signed document.
 *
 * @source UU 27/2022 Pasal 4, Pasal 16 ayat (2) (personal data, shown no further than its purpose needs)
 */
public final class SignatoryRedaction {

  private static final Pattern NIP = Pattern.compile(
      "(?:\\bNIP\\.?\\s*:?\\s*)?(?<!\\d)(?:19|20)\\d{2}_?(?:0[1-9]|1[0-2])_?\\d{2}_?(?:19|20)\\d{2}_?(?:0[1-9]|1[0-2])_?[12]_?\\d{3}(?!\\d)"
          .replace("_?", "[\\s./-]{0,2}"));
  private static final String BETWEEN_WORDS = "[\\s_.-]+";
  private static final int SHORTEST = 2;
  private static final String NOBODY = "pejabat penanda tangan";

  private final Pattern name;
  private final String position;

  /**
   * @param signatory null when the document names none
   * @param position what stands there instead, null when not known
   */
  public SignatoryRedaction(Signatory signatory, String position) {
    this.name = signatory == null || signatory.name() == null ? null : pattern(signatory.name());
    this.position = position == null ? NOBODY : position;
  }

  /** @param words null stays null */
  public String of(String words) {
    if (words == null) {
      return null;
    }
    String without = NIP.matcher(words).replaceAll("[NIP]");
    return name == null ? without : name.matcher(without).replaceAll(Matcher.quoteReplacement(position));
  }

  /** The same words, as long as before, with a dot for every digit of an employee number: for looking at a document. */
  public static String masked(String words) {
    return NIP.matcher(words).replaceAll(found -> found.group().replaceAll("\\d", "\u2022"));
  }

  /** Whether words name the signatory, or give an employee number. */
  public boolean isNamedIn(String words) {
    return words != null && !of(words).equals(words);
  }

  /** The same document with every text in it redacted. */
  public <T> T of(T document, Class<T> type) {
    try (JsonReader reader = jakarta.json.Json.createReader(new StringReader(Json.write(document)))) {
      return Json.read(of(reader.readValue()).toString(), type);
    }
  }

  private JsonValue of(JsonValue value) {
    return switch (value.getValueType()) {
      case STRING -> jakarta.json.Json.createValue(of(((JsonString) value).getString()));
      case ARRAY -> {
        JsonArrayBuilder array = jakarta.json.Json.createArrayBuilder();
        value.asJsonArray().forEach(entry -> array.add(of(entry)));
        yield array.build();
      }
      case OBJECT -> {
        JsonObjectBuilder object = jakarta.json.Json.createObjectBuilder();
        value.asJsonObject().forEach((key, entry) -> object.add(key, of(entry)));
        yield object.build();
      }
      default -> value;
    };
  }

  /**
   * The name without the titles around it, in any case and spacing, also as an address or a file name has it; an initial
   * inside it may be left out. A name of one word is looked for as names are written, beginning with a capital: in lower case
   * it may be a word like any other.
   */
  private static Pattern pattern(String printed) {
    List<String> words = new ArrayList<>(List.of(printed.split(",")[0].strip().split("\\s+")));
    while (!words.isEmpty() && words.getFirst().endsWith(".")) {
      words.removeFirst();
    }
    while (!words.isEmpty() && words.getLast().contains(".")) {
      words.removeLast();
    }
    if (words.isEmpty() || words.getFirst().length() < SHORTEST) {
      return null;
    }
    if (words.size() == 1) {
      String lower = words.getFirst().toLowerCase(Locale.ROOT);
      String capital = Character.toUpperCase(lower.charAt(0)) + lower.substring(1);
      return Pattern.compile("(?<!\\p{L})(?:" + Pattern.quote(capital) + "|" + Pattern.quote(lower.toUpperCase(Locale.ROOT)) + ")(?!\\p{L})");
    }
    StringBuilder name = new StringBuilder("(?<!\\p{L})" + Pattern.quote(words.getFirst()));
    for (String word : words.subList(1, words.size())) {
      String letters = word.replace(".", "");
      name.append(word.endsWith(".") ? "(?:" + BETWEEN_WORDS + Pattern.quote(letters) + "\\.?)?" : BETWEEN_WORDS + Pattern.quote(word));
    }
    return Pattern.compile(name + "(?!\\p{L})", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }
}
