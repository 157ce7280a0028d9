package id.baku.e2e.browser;

import com.deque.html.axecore.providers.EmbeddedResourceAxeProvider;
import java.io.IOException;
import java.util.List;
import javax.naming.OperationNotSupportedException;
import org.openqa.selenium.JavascriptExecutor;

/**
 * What a program can check of WCAG 2.2 A and AA, checked inside the page. No page of ours has frames, so the second window is not needed in which the
 * makers' own bridge gathers what all frames say, and which takes most of its time.
 */
final class Axe {

  static final List<String> ALL = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
  /** All that depends on colours. */
  static final List<String> CONTRAST = List.of("color-contrast");

  private static final String PROGRAM = program();
  private static final String CHECK = """
      const done = arguments[1];
      axe.run({runOnly: arguments[0], resultTypes: ['violations']}).then(
        result => done(result.violations.map(rule => `${rule.impact} ${rule.id}: ${rule.help}` + rule.nodes.map(
          node => `\\n    ${node.target} ${node.html}\\n      ${node.failureSummary}`).join(''))),
        failure => done(['axe failed: ' + failure]));
      """;

  private Axe() {}

  /** Violations, each with its rule and the elements. @param rules their names, or tags of them */
  @SuppressWarnings("unchecked")
  static List<String> violations(JavascriptExecutor page, List<String> rules) {
    if (!(Boolean) page.executeScript("return !!window.axe")) page.executeScript(PROGRAM);
    return (List<String>) page.executeAsyncScript(CHECK, rules);
  }

  private static String program() {
    try {
      return new EmbeddedResourceAxeProvider().getScript();
    } catch (IOException | OperationNotSupportedException e) {
      throw new IllegalStateException(e);
    }
  }
}
