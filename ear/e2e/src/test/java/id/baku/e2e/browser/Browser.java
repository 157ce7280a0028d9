package id.baku.e2e.browser;

import id.baku.e2e.browser.Chromium.Scripts;
import id.baku.e2e.product.Product;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.logging.Level;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A window, and what a person or a tool for checking can do with it. Page objects are made of this. */
public final class Browser {

  /** Where pictures go; without it none is taken. */
  private static final String PICTURES = System.getProperty("baku.pictures");
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  /** Of looking whether what is waited for is there. */
  private static final Duration EVERY = Duration.ofMillis(50);

  private final ChromeDriver driver;

  private Browser(ChromeDriver driver) {
    this.driver = driver;
  }

  /** The one window that all tests share; what was complained about before is not told again. */
  public static Browser usual() {
    Browser browser = new Browser(Chromium.with(Scripts.ALLOWED)).width(1280).colours("light");
    browser.complaints();
    return browser;
  }

  public static Browser withoutScripts() {
    return new Browser(Chromium.with(Scripts.FORBIDDEN));
  }

  public Browser open(String path) {
    return openAddress(Product.running().address() + path);
  }

  public Browser openAddress(String address) {
    driver.get(address);
    return this;
  }

  /** Forgets who was signed in. */
  public Browser forget() {
    driver.executeCdpCommand("Network.clearBrowserCookies", Map.of());
    return this;
  }

  /** Goes on in a session begun elsewhere. @param session value of its cookie; empty for nobody */
  public Browser carry(String session) {
    if (session.isEmpty()) return this;
    driver.executeCdpCommand("Network.setCookie", Map.of("url", Product.running().address(), "name", "JSESSIONID", "value", session, "httpOnly", true));
    return this;
  }

  /** Sets the width of the page itself: a headless window cannot be made as narrow as a telephone. */
  public Browser width(int pixels) {
    driver.executeCdpCommand("Emulation.setDeviceMetricsOverride", Map.of("width", pixels, "height", 900, "deviceScaleFactor", 1, "mobile", false));
    return this;
  }

  /**
   * The reader's system: its colours, and no slow change from one to another.
   *
   * @param scheme light or dark
   */
  public Browser colours(String scheme) {
    driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("features", List.of(
        Map.of("name", "prefers-color-scheme", "value", scheme), Map.of("name", "prefers-reduced-motion", "value", "reduce"))));
    return this;
  }

  /** The language that the reader's browser asks for. */
  public Browser language(String tag) {
    driver.executeCdpCommand("Network.enable", Map.of());
    driver.executeCdpCommand("Network.setExtraHTTPHeaders", Map.of("headers", Map.of("Accept-Language", tag)));
    return this;
  }

  /** Number of the answer by which the page came. */
  public long status() {
    return (Long) driver.executeScript("return performance.getEntriesByType('navigation')[0].responseStatus");
  }

  /** The page as it comes out of a printer: the words of each sheet. */
  public List<String> sheets() {
    byte[] pdf = Base64.getDecoder().decode((String) driver.executeCdpCommand("Page.printToPDF", Map.of()).get("data"));
    try (PDDocument document = Loader.loadPDF(pdf)) {
      List<String> sheets = new ArrayList<>();
      for (int sheet = 1; sheet <= document.getNumberOfPages(); sheet++) {
        var words = new PDFTextStripper();
        words.setStartPage(sheet);
        words.setEndPage(sheet);
        sheets.add(words.getText(document));
      }
      return sheets;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Makes a page worse than it is, to see that this is seen. */
  public Browser spoil(String script) {
    driver.executeScript(script);
    return this;
  }

  /** Pixels by which the page is wider than its window. */
  public long excessWidth() {
    return (Long) driver.executeScript("return document.scrollingElement.scrollWidth - window.innerWidth");
  }

  /** What stands out to the right, to be told when the page is too wide. */
  public Object outside() {
    return driver.executeScript("return [...document.querySelectorAll('body *')].filter(e => e.getBoundingClientRect().right > innerWidth + 1)"
        + ".slice(0, 8).map(e => e.tagName + '.' + e.className + ' ' + Math.round(e.getBoundingClientRect().right))");
  }

  /** The whole page, below the fold too, as a picture for people: with {@code -Dbaku.pictures=DIR} it is left there as {@code NAME.png}. */
  public Browser picture(String name) {
    if (PICTURES == null) return this;
    try {
      var picture = driver.executeCdpCommand("Page.captureScreenshot", Map.of("format", "png", "captureBeyondViewport", true, "clip", clip()));
      Files.write(Files.createDirectories(Path.of(PICTURES)).resolve(name + ".png"), Base64.getDecoder().decode((String) picture.get("data")));
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Map<String, Object> clip() {
    var size = (List<?>) driver.executeScript("const e = document.documentElement; return [innerWidth, e.scrollHeight]");
    return Map.of("x", 0, "y", 0, "width", size.get(0), "height", size.get(1), "scale", 1);
  }

  /** Violations of WCAG 2.2 A and AA, each with its rule and the elements. */
  public List<String> barriers() {
    return Axe.violations(driver, Axe.ALL);
  }

  /** Violations that depend on colours alone. */
  public List<String> badContrasts() {
    return Axe.violations(driver, Axe.CONTRAST);
  }

  /** Complaints in the console since the last time one asked; that an address was refused is told there too, and no complaint. */
  public List<String> complaints() {
    return driver.manage().logs().get(LogType.BROWSER).getAll().stream().filter(entry -> entry.getLevel().intValue() >= Level.WARNING.intValue())
        .map(entry -> entry.getLevel() + " " + entry.getMessage())
        .filter(message -> !(message.startsWith("SEVERE " + address() + " ") && message.matches(".*status of 4\\d\\d.*"))).toList();
  }

  /** Presses a key on whatever has the focus. */
  public Browser press(Keys key) {
    new Actions(driver).sendKeys(key).perform();
    return this;
  }

  public Browser type(String text) {
    new Actions(driver).sendKeys(text).perform();
    return this;
  }

  /** Types into a field; signs outside the basic plane, which the driver's keyboard does not have, too. */
  void insert(WebElement field, String text) {
    field.click();
    driver.executeCdpCommand("Input.insertText", Map.of("text", text));
  }

  /** Where the keyboard is: tag and id, name or text. */
  public String focus() {
    return (String) driver.executeScript("const e = document.activeElement;"
        + "return (e.tagName.toLowerCase() + '#' + (e.id || e.name || e.textContent.trim())).slice(0, 80)");
  }

  /** Whether one sees where the keyboard is: an outline, a shadow, or a place on the screen it did not have before. */
  public boolean focusVisible() {
    return (Boolean) driver.executeScript("const e = document.activeElement, s = getComputedStyle(e), r = e.getBoundingClientRect();"
        + "return r.width > 1 && r.height > 1 && r.bottom > 0 && r.right > 0"
        + " && (s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) > 0 || s.boxShadow !== 'none')");
  }

  /** Waits until the address ends so: a key that leads somewhere is not waited for by anybody else. */
  public void arrivesAt(String end) {
    until(browser -> address().endsWith(end));
  }

  public String address() {
    return driver.getCurrentUrl();
  }

  /** What the browser takes the page for: read as XML, a page of ours loses its drawings. */
  public String contentType() {
    return (String) driver.executeScript("return document.contentType");
  }

  public String title() {
    return driver.getTitle();
  }

  public WebElement find(String css) {
    return driver.findElement(By.cssSelector(css));
  }

  public List<WebElement> findAll(String css) {
    return driver.findElements(By.cssSelector(css));
  }

  /** Puts a value into a field as it is kept, not as it is typed. */
  void set(String css, String value) {
    driver.executeScript("arguments[0].value = arguments[1]", find(css), value);
  }

  /** Waits until something is there. */
  public void waitFor(String css) {
    until(browser -> !findAll(css).isEmpty());
  }

  <T> T until(Function<Browser, T> condition) {
    return new WebDriverWait(driver, PATIENCE, EVERY).ignoring(org.openqa.selenium.StaleElementReferenceException.class).until(any -> condition.apply(this));
  }

  /** Presses what leads to another page, and waits until that page is there. */
  void follow(WebElement control) {
    WebElement page = find("html");
    control.click();
    until(browser -> {
      try {
        page.isEnabled();
        return false;
      } catch (org.openqa.selenium.StaleElementReferenceException gone) {
        return true;
      } catch (org.openqa.selenium.WebDriverException between) { // what the driver says of it between two documents
        if (between.getMessage().contains("does not belong to the document")) return true;
        throw between;
      }
    });
  }
}
