package id.baku.agencies;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A colour in sRGB, and what may become of it on public pages. Text and links in it stand on every ground of these pages, so it must
 * differ enough from all of them; in the dark it is made lighter until it does.
 *
 * @param red 0 to 255
 * @param green 0 to 255
 * @param blue 0 to 255
 * @source WCAG 2.2, success criterion 1.4.3 (AA): 4.5 to 1 for text; relative luminance and contrast ratio as defined there
 */
public record BrandColour(int red, int green, int blue) {

  private static final Pattern HEX = Pattern.compile("#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})");

  /** What text needs at least. */
  public static final double LEAST_CONTRAST = 4.5;

  /** Grounds of public pages by day, as in {@code tokens.css}: ground, its rise, cards, and what is good, warns or is wrong. */
  public static final List<BrandColour> LIGHT_GROUNDS = grounds("#f5f7f4", "#e4efeb", "#ffffff", "#dcf0e1", "#fff3d6", "#fde9e7");
  /** The same in the dark. */
  public static final List<BrandColour> DARK_GROUNDS = grounds("#0e1614", "#12221e", "#17211e", "#15331f", "#362a0c", "#3b1714");

  private static final BrandColour BLACK = new BrandColour(0, 0, 0);
  private static final BrandColour WHITE = new BrandColour(255, 255, 255);
  private static final BrandColour DARKEST_GROUND = DARK_GROUNDS.getFirst();
  private static final int STEPS = 100;

  /**
   * The colours of a page.
   *
   * @param accent links, buttons and frames
   * @param strong the same when pointed at, and words on {@code soft}
   * @param soft ground of marks
   * @param onAccent words on buttons
   */
  public record Palette(BrandColour accent, BrandColour strong, BrandColour soft, BrandColour onAccent) {}

  /** @param hex six digits, with # or without; empty when it is something else */
  public static Optional<BrandColour> of(String hex) {
    Matcher digits = HEX.matcher(hex == null ? "" : hex.strip().toLowerCase(Locale.ROOT));
    return digits.matches() ? Optional.of(new BrandColour(part(digits, 1), part(digits, 2), part(digits, 3))) : Optional.empty();
  }

  /** {@code #1a4f8b} */
  public String hex() {
    return "#%02x%02x%02x".formatted(red, green, blue);
  }

  /** From 1 (the same) to 21 (black and white). */
  public double contrast(BrandColour other) {
    double mine = luminance() + 0.05;
    double theirs = other.luminance() + 0.05;
    return Math.max(mine, theirs) / Math.min(mine, theirs);
  }

  /** Whether it can be read wherever a page by day uses it. */
  public boolean isAllowed() {
    return stands(LIGHT_GROUNDS, mixed(WHITE, 88));
  }

  /** The ratio to the ground on which it is read worst. */
  public double worstContrast() {
    return LIGHT_GROUNDS.stream().mapToDouble(this::contrast).min().orElseThrow();
  }

  /** The colour that is allowed and differs least from this one, of those that are this one darkened. */
  public BrandColour nearestAllowed() {
    return until(BLACK, BrandColour::isAllowed);
  }

  /** What a page by day makes of a colour that is allowed. */
  public Palette light() {
    return new Palette(this, mixed(BLACK, 30), mixed(WHITE, 88), WHITE);
  }

  /** What a page in the dark makes of it: as light as it takes to be read there. */
  public Palette dark() {
    BrandColour soft = mixed(DARKEST_GROUND, 80);
    BrandColour accent = until(WHITE, colour -> colour.stands(DARK_GROUNDS, soft));
    return new Palette(accent, accent.mixed(WHITE, 35), soft, DARKEST_GROUND);
  }

  private BrandColour until(BrandColour end, Predicate<BrandColour> enough) {
    return IntStream.rangeClosed(0, STEPS).mapToObj(step -> mixed(end, step)).filter(enough).findFirst().orElse(end);
  }

  private boolean stands(List<BrandColour> grounds, BrandColour soft) {
    return contrast(soft) >= LEAST_CONTRAST && grounds.stream().allMatch(ground -> contrast(ground) >= LEAST_CONTRAST);
  }

  /** @param percent of the other colour in it */
  private BrandColour mixed(BrandColour other, int percent) {
    return new BrandColour(mixed(red, other.red, percent), mixed(green, other.green, percent), mixed(blue, other.blue, percent));
  }

  private static int mixed(int mine, int theirs, int percent) {
    return (mine * (STEPS - percent) + theirs * percent) / STEPS;
  }

  private double luminance() {
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
  }

  private static double linear(int part) {
    double share = part / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }

  private static int part(Matcher digits, int group) {
    return Integer.parseInt(digits.group(group), 16);
  }

  private static List<BrandColour> grounds(String... hex) {
    return Arrays.stream(hex).map(one -> of(one).orElseThrow()).toList();
  }
}
