package id.baku.agencies;

import id.baku.platform.InvalidInput;
import java.util.List;
import java.util.Map;

/**
 * How an agency's public pages look.
 *
 * @param colour {@code #1a4f8b}, null for that of Baku
 */
public record Branding(String colour) {

  public static final Branding NONE = new Branding(null);

  /** As it was typed; a colour that can be read is written with # and in small letters. */
  public static Branding typed(String colour) {
    String line = FieldChecks.line(colour);
    return new Branding(line == null ? null : BrandColour.of(line).map(BrandColour::hex).orElse(line));
  }

  /** All that is wrong, each with its field; a colour that cannot be read on our grounds is answered with the nearest that can. */
  public List<InvalidInput> problems() {
    FieldChecks checks = new FieldChecks();
    if (colour != null) {
      BrandColour.of(colour).ifPresentOrElse(read -> readable(read, checks),
          () -> checks.wrong(new InvalidInput("branding.colour", Map.of(), "colour")));
    }
    return checks.problems();
  }

  private static void readable(BrandColour colour, FieldChecks checks) {
    if (!colour.isAllowed()) {
      checks.wrong(new InvalidInput("branding.contrast", Map.of("ratio", ratio(colour.worstContrast()),
          "least", ratio(BrandColour.LEAST_CONTRAST), "nearest", colour.nearestAllowed().hex()), "colour"));
    }
  }

  /** Rounded down: what is shown as enough is enough. */
  private static double ratio(double contrast) {
    return Math.floor(contrast * 10) / 10;
  }
}
