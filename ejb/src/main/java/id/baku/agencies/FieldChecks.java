package id.baku.agencies;

import id.baku.platform.HiddenSigns;
import id.baku.platform.InvalidInput;
import id.baku.platform.MailAddress;
import id.baku.platform.PhoneNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Gathers what is wrong with the fields of a form, so that all of it is told at once and each at its field. */
public final class FieldChecks {

  private static final Pattern URL = Pattern.compile("(?i)https?://[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?\\.[a-z]{2,}(?::\\d{1,5})?(?:[/?#][^\\s\"'<>\\\\]*)?");
  private static final Pattern BARE_HOST = Pattern.compile("(?i)[a-z0-9-]+(?:\\.[a-z0-9-]+)*\\.[a-z]{2,}(?:/\\S*)?");
  private static final int MAX_URL = 300;
  /** As the schema of the tenant folders has it. */
  private static final int LEAST_PHONE = 5;

  /** Letters, digits and signs with which a name is written; letters of other scripts only look like them. */
  private static final Pattern LATIN = Pattern.compile("[\\p{IsLatin}\\p{M}\\p{Nd}\\p{P}\\p{Zs}+]*");

  private static final Pattern NAMING = Pattern.compile("\\p{L}{2}");

  private final List<InvalidInput> problems = new ArrayList<>();

  /** A line as it is kept: blanks around it and doubled ones go; null when nothing is left. */
  public static String line(String typed) {
    String line = typed == null ? "" : typed.replaceAll("[\\s\\u00A0]+", " ").strip();
    return line.isEmpty() ? null : line;
  }

  /** The address of a site as it is kept: a missing https:// is put before it; null stays. */
  static String site(String line) {
    return line != null && line.length() <= MAX_URL && BARE_HOST.matcher(line).matches() ? "https://" + line : line;
  }

  public FieldChecks required(String field, String value, int min, int max) {
    return value == null ? wrong(new InvalidInput("field.missing", Map.of(), field)) : optional(field, value, min, max);
  }

  public FieldChecks optional(String field, String value, int min, int max) {
    if (value == null) {
      return this;
    }
    int length = value.codePointCount(0, value.length());
    if (length < min) {
      wrong(new InvalidInput("field.too-short", Map.of("min", min), field));
    } else if (length > max) {
      wrong(new InvalidInput("field.too-long", Map.of("max", max), field));
    } else if (HiddenSigns.areIn(value)) {
      wrong(new InvalidInput("field.hidden-signs", Map.of(), field));
    }
    return this;
  }

  /** One thing at a time: nothing is added to what is wrong with the field already. */
  public FieldChecks latin(String field, String value) {
    boolean told = problems.stream().anyMatch(problem -> problem.fields().contains(field));
    return told || value == null || LATIN.matcher(value).matches() ? this : wrong(new InvalidInput("field.not-latin", Map.of(), field));
  }

  /** A name that people can say: numbers and signs alone are none. */
  public FieldChecks named(String field, String value) {
    boolean told = problems.stream().anyMatch(problem -> problem.fields().contains(field));
    return told || value == null || NAMING.matcher(value).find() ? this : wrong(new InvalidInput("field.no-name", Map.of(), field));
  }

  public FieldChecks phone(String field, String value) {
    return value == null || PhoneNumber.is(value) && value.length() >= LEAST_PHONE ? this
        : wrong(new InvalidInput("field.phone", Map.of(), field));
  }

  public FieldChecks email(String field, String value) {
    return value == null || MailAddress.isOne(value) ? this
        : wrong(new InvalidInput("field.email", Map.of(), field));
  }

  public FieldChecks url(String field, String value) {
    return value == null || isUrl(value) ? this : wrong(new InvalidInput("field.url", Map.of(), field));
  }

  public FieldChecks wrong(InvalidInput problem) {
    problems.add(problem);
    return this;
  }

  public List<InvalidInput> problems() {
    return List.copyOf(problems);
  }

  static boolean isUrl(String value) {
    return value.length() <= MAX_URL && URL.matcher(value).matches();
  }

  /** @throws InvalidInput the first of the problems, if there is one */
  static void demandNone(List<InvalidInput> problems) {
    problems.stream().findFirst().ifPresent(problem -> {
      throw problem;
    });
  }
}
