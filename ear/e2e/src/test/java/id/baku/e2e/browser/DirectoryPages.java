package id.baku.e2e.browser;

import java.util.List;
import org.openqa.selenium.WebElement;

/** The public pages as a citizen handles them. */
public final class DirectoryPages {

  private final Browser browser;

  private DirectoryPages(Browser browser) {
    this.browser = browser;
  }

  public static DirectoryPages home(Browser browser) {
    return new DirectoryPages(browser.open("/"));
  }

  public DirectoryPages search(String words) {
    WebElement box = browser.find("main input[name=q]");
    box.clear();
    box.sendKeys(words);
    browser.follow(browser.find("main form[role=search] button"));
    return this;
  }

  public String typed() {
    return browser.find("main input[name=q]").getDomProperty("value");
  }

  /** Names of the services on this page. */
  public List<String> results() {
    return texts("main .card-title a");
  }

  public DirectoryPages openFirst() {
    browser.follow(browser.find("main .cards a[href*='/layanan/']"));
    return this;
  }

  public String heading() {
    return browser.find("main h1").getText();
  }

  /** Unfolds one of the management components and returns what appears; folded, nothing of it is to be seen. */
  public String unfold(int component) {
    WebElement details = browser.findAll("section[aria-labelledby=pengelolaan] details").get(component);
    WebElement inside = details.findElement(org.openqa.selenium.By.cssSelector(".wording, .missing"));
    if (inside.isDisplayed()) throw new AssertionError("was not folded");
    details.findElement(org.openqa.selenium.By.tagName("summary")).click();
    return inside.getText();
  }

  private List<String> texts(String css) {
    return browser.findAll(css).stream().map(WebElement::getText).toList();
  }
}
