package id.baku.agencies;

import static org.assertj.core.api.Assertions.assertThat;

import id.baku.agencies.BrandColour.Palette;
import id.baku.platform.InvalidInput;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BrandColourTest {

  /** Worked out by hand from the definition, and as the usual calculators say. */
  @ParameterizedTest
  @CsvSource({"#000000, #ffffff, 21.00", "#767676, #ffffff, 4.54", "#777777, #ffffff, 4.48", "#ff0000, #ffffff, 4.00", "#0000ff, #ffffff, 8.59"})
  void contrast_is_that_of_the_definition(String one, String other, double ratio) {
    assertThat(colour(one).contrast(colour(other))).isCloseTo(ratio, Offset.offset(0.01));
    assertThat(colour(other).contrast(colour(one))).isCloseTo(ratio, Offset.offset(0.01));
  }

  @Test
  void whatever_is_allowed_can_be_read_wherever_pages_use_it_by_day_and_in_the_dark() {
    List<BrandColour> allowed = everySixteenth().stream().filter(BrandColour::isAllowed).toList();
    assertThat(allowed).hasSizeBetween(500, 3000);
    for (BrandColour colour : allowed) {
      readable(colour.light(), BrandColour.LIGHT_GROUNDS);
      readable(colour.dark(), BrandColour.DARK_GROUNDS);
    }
  }

  private static void readable(Palette palette, List<BrandColour> grounds) {
    for (BrandColour ground : grounds) {
      enough(palette.accent(), ground);
      enough(palette.strong(), ground);
    }
    enough(palette.accent(), palette.soft());
    enough(palette.strong(), palette.soft());
    enough(palette.onAccent(), palette.accent());
    enough(palette.onAccent(), palette.strong());
  }

  private static void enough(BrandColour words, BrandColour ground) {
    assertThat(words.contrast(ground)).as(words.hex() + " on " + ground.hex()).isGreaterThanOrEqualTo(4.5);
  }

  @Test
  void the_nearest_is_allowed_and_a_colour_that_is_allowed_is_its_own_nearest() {
    for (BrandColour colour : everySixteenth()) {
      BrandColour nearest = colour.nearestAllowed();
      assertThat(nearest.isAllowed()).as(colour.hex()).isTrue();
      assertThat(nearest.equals(colour)).isEqualTo(colour.isAllowed());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"1A4F8B", "#1a4f8b", " #1A4f8B "})
  void a_colour_may_be_written_in_several_ways(String typed) {
    assertThat(Branding.typed(typed)).isEqualTo(new Branding("#1a4f8b"));
    assertThat(Branding.typed(typed).problems()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"biru", "#12345", "#12345g", "rgb(1,2,3)", "#1a4f8b;} body{display:none", "\u202E#1a4f8b"})
  void what_is_no_colour_is_refused(String typed) {
    assertThat(Branding.typed(typed).problems()).extracting(InvalidInput::code).containsExactly("branding.colour");
  }

  @Test
  void a_colour_that_cannot_be_read_is_answered_with_the_nearest_that_can() {
    InvalidInput problem = Branding.typed("#ffcc00").problems().getFirst();
    assertThat(problem.code()).isEqualTo("branding.contrast");
    assertThat(problem.fields()).containsExactly("colour");
    assertThat(problem.params()).containsEntry("ratio", 1.2).containsEntry("least", 4.5);
    String nearest = (String) problem.params().get("nearest");
    assertThat(Branding.typed(nearest).problems()).isEmpty();
    assertThat(Branding.typed(null).problems()).isEmpty();
  }

  private static List<BrandColour> everySixteenth() {
    List<BrandColour> all = new ArrayList<>();
    for (int red = 0; red <= 255; red += 15) {
      for (int green = 0; green <= 255; green += 15) {
        for (int blue = 0; blue <= 255; blue += 15) {
          all.add(new BrandColour(red, green, blue));
        }
      }
    }
    return all;
  }

  private static BrandColour colour(String hex) {
    return BrandColour.of(hex).orElseThrow();
  }
}
