package id.baku.e2e.browser;

import id.baku.e2e.product.Documents;
import java.nio.file.Path;
import java.util.List;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;

/** Bringing a decree in, as a member of an agency does it. */
public final class ImportPages {

  private final Browser browser;

  public ImportPages(Browser browser) {
    this.browser = browser;
  }

  public ImportPages open() {
    browser.open(Documents.LIST);
    return this;
  }

  /** Chooses a file and waits until it has been read. */
  public ImportPages bring(Path file) {
    browser.find("[id='unggah:berkas']").sendKeys(file.toString());
    browser.follow(browser.find("[id='unggah:kirim']"));
    browser.until(read -> browser.findAll("progress").isEmpty());
    return this;
  }

  public String wrong() {
    return browser.find(".field-wrong").getText();
  }

  public String notice() {
    return browser.find("main .notice").getText();
  }

  public List<String> standards() {
    return browser.findAll(".review-list > li > a").stream().map(WebElement::getText).toList();
  }

  public List<String> badges(int index) {
    return browser.findAll(".review-list > li").get(index).findElements(By.cssSelector(".badge")).stream().map(WebElement::getText).toList();
  }

  public ImportPages openFirst() {
    browser.follow(browser.find(".review-list > li > a"));
    return this;
  }

  /** What was understood of a component. */
  public String understood(String kind) {
    return browser.find("#bagian-" + kind).getText();
  }

  /** The piece of the document that a component was read from. */
  public String source(String kind) {
    return browser.find("#sumber-" + kind + " + mark").getText();
  }

  public ImportPages beginToCorrect(String kind) {
    browser.follow(browser.find("#bagian-" + kind + " a[href*=koreksi]"));
    return this;
  }

  public ImportPages write(String words) {
    WebElement box = browser.find(".correction textarea");
    box.clear();
    box.sendKeys(words);
    browser.follow(browser.find(".correction input[type=submit]"));
    return this;
  }

  /** The texts nobody has placed, by what they say. */
  public List<String> leftOver() {
    return browser.findAll(".left-over .raw").stream().map(WebElement::getText).toList();
  }

  public ImportPages openLeftOver() {
    browser.follow(browser.find(".left-over .act"));
    return this;
  }

  /** The first words an earlier edition had. */
  public String gone() {
    return browser.find(".diff del").getText();
  }

  /** The first words the earlier edition had not. */
  public String added() {
    return browser.find(".diff ins").getText();
  }

  public ImportPages tick(String id) {
    browser.find("[id='" + id + "']").click();
    return this;
  }

  public ImportPages choose(String id, String words) {
    new Select(browser.find("[id='" + id + "']")).selectByVisibleText(words);
    return this;
  }

  public ImportPages check(String label) {
    browser.find("main").findElement(By.xpath("//label[normalize-space()='" + label + "']")).click();
    return this;
  }

  public ImportPages attach(String id, Path file) {
    browser.find("[id='" + id + "']").sendKeys(file.toString());
    return this;
  }

  public ImportPages type(String id, String words) {
    WebElement field = browser.find("[id='" + id + "']");
    field.clear();
    field.sendKeys(words);
    return this;
  }

  public String text() {
    return browser.find("main").getText();
  }

  public ImportPages press(String id) {
    browser.follow(browser.find("[id='" + id + "']"));
    return this;
  }

  public List<String> results() {
    return browser.findAll(".results li").stream().map(WebElement::getText).toList();
  }
}
