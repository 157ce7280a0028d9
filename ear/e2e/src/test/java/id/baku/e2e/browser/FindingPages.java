package id.baku.e2e.browser;

import id.baku.e2e.product.Tasks;
import java.util.List;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** Findings, as a member of an agency handles them. */
public final class FindingPages {

  private final Browser browser;

  public FindingPages(Browser browser) {
    this.browser = browser;
  }

  /** The open findings, as soon as nothing waits to be looked through. */
  public FindingPages open() {
    browser.until(settled -> {
      browser.open(Tasks.LIST);
      return browser.find(".checked").getText().startsWith("Terakhir diperiksa");
    });
    return this;
  }

  /** How many tasks the head of the page tells; 0 when it tells none. */
  public int tally() {
    List<WebElement> tally = browser.findAll(".staff-nav .tally");
    return tally.isEmpty() ? 0 : Integer.parseInt(tally.getFirst().getText().replaceAll("\\D", ""));
  }

  public FindingPages chooseRule(String code) {
    browser.follow(browser.findAll(".rule-totals tbody a").stream().filter(link -> link.getText().startsWith(code)).findFirst().orElseThrow());
    return this;
  }

  public List<String> groups() {
    return browser.findAll(".review-list > li > a").stream().map(WebElement::getText).toList();
  }

  public FindingPages openGroup(String words) {
    browser.follow(browser.findAll(".review-list > li > a").stream().filter(link -> link.getText().contains(words)).findFirst().orElseThrow());
    return this;
  }

  /** The words that are marked where they stand. */
  public List<String> marked() {
    return browser.findAll(".excerpt mark").stream().map(WebElement::getText).toList();
  }

  /** What would go and what would come, standard by standard. */
  public List<String> changes() {
    return browser.findAll(".change").stream().map(change -> change.findElement(By.tagName("del")).getText() + " → "
        + change.findElement(By.tagName("ins")).getText()).toList();
  }

  public FindingPages leaveOut(int row) {
    browser.findAll(".choose input").get(row).click();
    return this;
  }

  public FindingPages press(String id) {
    browser.follow(browser.find("[id='" + id + "']"));
    return this;
  }

  public List<String> results() {
    return browser.findAll(".results li").stream().map(WebElement::getText).toList();
  }

  public FindingPages say(String reason) {
    WebElement box = browser.find("[id='bukan:alasan']");
    box.clear();
    box.sendKeys(reason);
    return press("bukan:simpan");
  }

  public String typed() {
    return browser.find("[id='bukan:alasan']").getDomProperty("value");
  }

  public FindingPages openFirst() {
    browser.follow(browser.find(".review-list > li > a"));
    return this;
  }

  public String wrong() {
    return browser.find(".field-wrong").getText();
  }

  public String reason() {
    return browser.find("main .reason").getText();
  }

  public List<String> states() {
    return browser.findAll("main .badge").stream().map(WebElement::getText).toList();
  }
}
