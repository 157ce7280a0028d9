package id.baku.e2e.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

/** How a page must be wherever it is read: without a barrier, and never wider than its window. */
public final class Looks {

  private static final int WIDE = 1280;
  private static final int TELEPHONE = 360;
  /** As wide as a screen of 1280 seen at 400 %. @see <a href="https://www.w3.org/TR/WCAG22/#reflow">WCAG 1.4.10</a> */
  private static final int MAGNIFIED = 320;

  private Looks() {}

  /** Looks at the page that is open on a wide screen, on a telephone, magnified and in dark colours. @param name names its pictures */
  public static void well(Browser browser, String name) {
    browser.colours("light");
    for (int width : List.of(WIDE, TELEPHONE)) {
      fits(browser, name, width);
      assertThat(browser.barriers()).as(name + " at " + width).isEmpty();
      browser.picture(name + "-" + width);
    }
    fits(browser, name, MAGNIFIED);
    browser.width(WIDE).colours("dark");
    assertThat(browser.badContrasts()).as(name + " in dark colours").isEmpty();
    browser.picture(name + "-dark").colours("light");
  }

  /** The same in another language: its words are longer or shorter, its colours are not others. */
  public static void wellInOtherWords(Browser browser, String name) {
    fits(browser, name, MAGNIFIED);
    fits(browser, name, WIDE);
    browser.picture(name + "-" + WIDE);
    fits(browser, name, TELEPHONE);
    assertThat(browser.barriers()).as(name).isEmpty();
    browser.picture(name + "-" + TELEPHONE).width(WIDE);
  }

  private static void fits(Browser browser, String name, int width) {
    browser.width(width);
    assertThat(browser.excessWidth()).as(() -> name + " at " + width + ": " + browser.outside()).isLessThanOrEqualTo(0);
  }
}
