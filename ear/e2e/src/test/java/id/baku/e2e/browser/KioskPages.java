package id.baku.e2e.browser;

import java.nio.file.Path;
import java.util.List;
import org.openqa.selenium.WebElement;

/** A bundle as somebody handles it who has it on a stick. */
public final class KioskPages {

  private final Browser browser;

  private KioskPages(Browser browser) {
    this.browser = browser;
  }

  public static KioskPages open(Browser browser, Path folder) {
    return new KioskPages(browser.openAddress(folder.resolve("index.html").toUri().toString()));
  }

  public KioskPages type(String words) {
    WebElement box = browser.find("#q");
    box.clear();
    box.sendKeys(words);
    return this;
  }

  public boolean searchable() {
    return browser.find("#q").isDisplayed();
  }

  /** Names of the services to be seen. */
  public List<String> shown() {
    return browser.findAll(".cards > .card").stream().filter(WebElement::isDisplayed)
        .map(card -> card.findElement(org.openqa.selenium.By.tagName("a")).getText()).toList();
  }

  /** What is said about the search. */
  public String told() {
    return browser.find("#temuan").getText();
  }

  public void openFirst() {
    browser.follow(browser.findAll(".cards > .card .card-title a").stream().filter(WebElement::isDisplayed).findFirst().orElseThrow());
  }
}
