package id.baku.web.directory;

import static org.assertj.core.api.Assertions.assertThat;

import id.baku.agencies.BrandColour;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ColourSheetTest {

  private static final List<String> GROUNDS = List.of("ground", "ground-rise", "surface", "good-soft", "warn-soft", "wrong-soft");

  /** Colours are checked against the grounds that pages really have: whoever changes a token has to change the rule. */
  @Test
  void the_rule_knows_the_grounds_of_the_pages() throws IOException {
    String[] tokens = Files.readString(Path.of("src/main/webapp/resources/baku/tokens.css")).split("prefers-color-scheme: dark");
    assertThat(BrandColour.LIGHT_GROUNDS).containsExactlyInAnyOrderElementsOf(grounds(tokens[0]));
    assertThat(BrandColour.DARK_GROUNDS).containsExactlyInAnyOrderElementsOf(grounds(tokens[1]));
  }

  private static List<BrandColour> grounds(String tokens) {
    return GROUNDS.stream().flatMap(ground -> Stream.of(Pattern.compile("--" + ground + ": #(\\w+);").matcher(tokens)))
        .peek(token -> assertThat(token.find()).isTrue()).map(token -> token.group(1).length() == 3 ? token.group(1).replaceAll(".", "$0$0") : token.group(1))
        .map(hex -> BrandColour.of(hex).orElseThrow()).toList();
  }

  @Test
  void a_sheet_names_the_colours_of_day_and_dark_and_nothing_else() {
    assertThat(ColourSheet.css(BrandColour.of("#7a1fa2").orElseThrow())).isEqualTo("""
        :root{--accent:#7a1fa2;--accent-strong:#551571;--accent-soft:#efe4f3;--on-accent:#ffffff}
        @media (prefers-color-scheme:dark){:root{--accent:#b481ca;--accent-strong:#ceaddc;--accent-soft:#231730;--on-accent:#0e1614}}
        """);
  }

  @Test
  void a_bundle_brings_its_colours_and_its_logo_along() {
    String sha256 = "0123456789abcdef".repeat(4);
    KioskLinks links = new KioskLinks("dinas", java.util.Set.of(), "https://baku.example");
    assertThat(links.rewrite("<link rel=\"stylesheet\" href=\"/warna/7a1fa2.css\"/><img src=\"/logo/" + sha256 + ".png\" alt=\"\"/>", "layanan/a.html"))
        .isEqualTo("<link rel=\"stylesheet\" href=\"../aset/warna-7a1fa2.css\"/><img src=\"../aset/logo-" + sha256 + ".png\" alt=\"\"/>");
    assertThat(links.colours()).containsExactly(BrandColour.of("#7a1fa2").orElseThrow());
    assertThat(links.logos()).containsExactly(sha256);
  }
}
