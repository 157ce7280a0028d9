package id.baku.agencies;

import id.baku.platform.InvalidInput;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How an agency numbers what it decrees, {@code {arsip}/{nomor}/{unit}/{tahun}}: writes a number out of its parts and reads it back.
 * A pattern without {@link #problems} can always be read back: what stands behind a token never occurs in what the token stands for.
 *
 * @param text tokens in braces, signs between them
 */
public record NumberPattern(String text) {

  /** What a number is made of, and how it is written. */
  public enum Token {
    ARSIP("[0-9]{3}(?:\\.[0-9]{1,3}){0,5}", "[0-9.]"),
    NOMOR("[0-9]{1,6}(?:\\.?[A-Za-z]{1,2})?", "[0-9A-Za-z.]"),
    UNIT("[0-9A-Za-z](?:[0-9A-Za-z.-]{0,38}[0-9A-Za-z])?", "[0-9A-Za-z.-]"),
    BULAN("0[1-9]|1[0-2]", "[0-9]"),
    BULAN_ROMAWI("I{1,3}|IV|VI{0,3}|IX|XI{0,2}", "[IVX]"),
    TAHUN("[12][0-9]{3}", "[0-9]");

    private final Pattern form;
    private final Pattern letter;

    Token(String form, String letter) {
      this.form = Pattern.compile(form);
      this.letter = Pattern.compile(letter);
    }

    /** As it stands in a pattern: {@code {bulan-romawi}}. */
    public String written() {
      return "{" + name().toLowerCase(Locale.ROOT).replace('_', '-') + "}";
    }

    boolean fits(String value) {
      return form.matcher(value).matches();
    }

    private boolean mayHold(char sign) {
      return letter.matcher(String.valueOf(sign)).matches();
    }
  }

  /** A token with the signs before it. */
  private record Piece(String before, Token token) {}

  private static final Pattern BRACES = Pattern.compile("\\{([^{}]*)}");
  private static final Pattern SIGNS = Pattern.compile("[0-9A-Za-z ./-]*");
  private static final Pattern SERIAL = Pattern.compile("(\\d+).*");
  private static final List<String> ROMAN = List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII");
  private static final int MAX = 100;

  /** All that is wrong, each with the field {@code pattern}. */
  public List<InvalidInput> problems() {
    FieldChecks checks = new FieldChecks().required("pattern", text, 5, MAX);
    if (!checks.problems().isEmpty()) {
      return checks.problems();
    }
    List<String> unknown = names().stream().filter(name -> token(name).isEmpty()).toList();
    if (!unknown.isEmpty()) {
      return wrong("numbering.token", Map.of("token", "{" + unknown.getFirst() + "}"));
    }
    if (!SIGNS.matcher(BRACES.matcher(text).replaceAll("")).matches()) {
      return wrong("numbering.signs", Map.of());
    }
    List<Token> tokens = pieces().stream().map(Piece::token).toList();
    for (Token needed : List.of(Token.NOMOR, Token.TAHUN)) {
      if (!tokens.contains(needed)) {
        return wrong("numbering.needed", Map.of("token", needed.written()));
      }
    }
    if (tokens.stream().distinct().count() < tokens.size() || tokens.contains(Token.BULAN) && tokens.contains(Token.BULAN_ROMAWI)) {
      return wrong("numbering.twice", Map.of());
    }
    return unreadable().map(token -> wrong("numbering.separator", Map.of("token", token.written()))).orElse(List.of());
  }

  /** The first token that could not be told from what stands behind it. */
  private Optional<Token> unreadable() {
    List<Piece> pieces = pieces();
    for (int i = 0; i < pieces.size(); i++) {
      boolean last = i == pieces.size() - 1;
      String behind = last ? rest() : pieces.get(i + 1).before();
      if (behind.isEmpty() ? !last : pieces.get(i).token().mayHold(behind.charAt(0))) {
        return Optional.of(pieces.get(i).token());
      }
    }
    return Optional.empty();
  }

  public boolean has(Token token) {
    return pieces().stream().anyMatch(piece -> piece.token() == token);
  }

  /** @throws InvalidInput numbering.part, with {@code token}, when a part is missing or not written as it must be */
  public String format(NumberParts parts) {
    StringBuilder number = new StringBuilder();
    for (Piece piece : pieces()) {
      String value = value(piece.token(), parts);
      if (value == null || !piece.token().fits(value)) {
        throw new InvalidInput("numbering.part", Map.of("token", piece.token().written()), piece.token().name().toLowerCase(Locale.ROOT));
      }
      number.append(piece.before()).append(value);
    }
    return number.append(rest()).toString();
  }

  /** The parts of a number, empty when it is not written so. */
  public Optional<NumberParts> parse(String number) {
    String form = pieces().stream().map(piece -> Pattern.quote(piece.before()) + "(" + piece.token().form.pattern() + ")")
        .collect(Collectors.joining()) + Pattern.quote(rest());
    Matcher matcher = Pattern.compile(form).matcher(number == null ? "" : number);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    Map<Token, String> values = new EnumMap<>(Token.class);
    for (int i = 0; i < pieces().size(); i++) {
      values.put(pieces().get(i).token(), matcher.group(i + 1));
    }
    return Optional.of(new NumberParts(values.get(Token.ARSIP), values.get(Token.NOMOR), values.get(Token.UNIT), month(values),
        Integer.parseInt(values.get(Token.TAHUN))));
  }

  /**
   * The serial that follows in a year.
   *
   * @param known numbers given so far, of any year and of any form; those that cannot be read are passed over
   * @param digits to write at least, with zeros in front
   */
  public String next(Collection<String> known, int year, int digits) {
    OptionalInt last = known.stream().flatMap(number -> parse(number).stream()).filter(parts -> parts.year() == year)
        .mapToInt(NumberPattern::count).max();
    return String.format("%0" + digits + "d", last.orElse(0) + 1);
  }

  private static int count(NumberParts parts) {
    Matcher digits = SERIAL.matcher(parts.serial());
    return digits.matches() ? Integer.parseInt(digits.group(1)) : 0;
  }

  private static String value(Token token, NumberParts parts) {
    return switch (token) {
      case ARSIP -> parts.archive();
      case NOMOR -> parts.serial();
      case UNIT -> parts.unit();
      case BULAN -> parts.month() == null ? null : "%02d".formatted(parts.month());
      case BULAN_ROMAWI -> parts.month() == null || parts.month() < 1 || parts.month() > 12 ? null : ROMAN.get(parts.month() - 1);
      case TAHUN -> String.valueOf(parts.year());
    };
  }

  private static Integer month(Map<Token, String> values) {
    String arabic = values.get(Token.BULAN);
    String roman = values.get(Token.BULAN_ROMAWI);
    return arabic != null ? Integer.valueOf(arabic) : roman != null ? ROMAN.indexOf(roman) + 1 : null;
  }

  private List<Piece> pieces() {
    List<Piece> pieces = new ArrayList<>();
    Matcher braces = BRACES.matcher(text);
    int from = 0;
    while (braces.find()) {
      String before = text.substring(from, braces.start());
      token(braces.group(1)).ifPresent(token -> pieces.add(new Piece(before, token)));
      from = braces.end();
    }
    return pieces;
  }

  /** What stands behind the last token. */
  private String rest() {
    return text.substring(text.lastIndexOf('}') + 1);
  }

  private List<String> names() {
    return BRACES.matcher(text).results().map(found -> found.group(1)).toList();
  }

  private static Optional<Token> token(String name) {
    return Arrays.stream(Token.values()).filter(token -> token.written().equals("{" + name + "}")).findFirst();
  }

  private static List<InvalidInput> wrong(String code, Map<String, Object> params) {
    return List.of(new InvalidInput(code, params, "pattern"));
  }
}
