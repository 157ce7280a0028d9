package id.baku.e2e.browser;

import id.baku.e2e.http.Staff;
import id.baku.e2e.product.Codes;
import id.baku.e2e.product.Product.DemoAccount;
import java.util.List;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** The staff pages as a member of an agency handles them. */
public final class StaffPages {

  private static final String ROWS = ".ui-datatable-data > tr";

  private final Browser browser;

  private StaffPages(Browser browser) {
    this.browser = browser;
  }

  /** Begins at the door, whoever was signed in before. */
  public static StaffPages signIn(Browser browser, DemoAccount account) {
    browser.forget().open("/kelola/");
    return enter(browser, account);
  }

  /** In a session that others have too, without passing the door: whoever was signed in before is forgotten. */
  public static void inside(Browser browser, String place, String role) {
    browser.forget().carry(Staff.at(place, role).session());
  }

  /** Signs in at the door where one stands. */
  public static StaffPages enter(Browser browser, DemoAccount account) {
    browser.find("[id='masuk:surel']").sendKeys(account.email());
    browser.find("[id='masuk:sandi']").sendKeys(account.password());
    browser.follow(browser.find("[id='masuk:tombol']"));
    if (browser.address().endsWith("/kelola/faktor")) {
      browser.find("[id='kedua:kode']").sendKeys(Codes.of(account.email()).orElseThrow());
      browser.follow(browser.find("[id='kedua:tombol']"));
    }
    return new StaffPages(browser);
  }

  /** Types something else into a field. */
  public static void replace(Browser browser, String css, String text) {
    WebElement field = browser.find(css);
    field.clear();
    browser.insert(field, text);
  }

  /** Presses a button that leads to another page. */
  public static void submit(Browser browser, String css) {
    browser.follow(browser.find(css));
  }

  public String heading() {
    return browser.find("main h1").getText();
  }

  /** Names of the standards on this page of the list. */
  public List<String> names() {
    return browser.findAll(ROWS).stream().map(row -> row.findElement(By.tagName("a")).getText()).toList();
  }

  public String position() {
    return browser.find(".ui-paginator-current").getText();
  }

  public StaffPages next() {
    String before = position();
    browser.find(".ui-paginator-next").click();
    browser.until(changed -> !position().equals(before));
    return this;
  }

  public StaffPages filter(String words) {
    WebElement box = browser.find("#cari");
    box.clear();
    box.sendKeys(words);
    browser.follow(browser.find("main form[role=search] button"));
    return this;
  }

  public StaffPages openFirst() {
    browser.follow(browser.find(ROWS + " a"));
    return this;
  }

  public StaffPages back() {
    browser.follow(browser.find("nav.trail a"));
    return this;
  }

  public List<String> components() {
    return browser.findAll("dl.components dt").stream().map(WebElement::getText).toList();
  }

  public StaffPages signOut() {
    browser.follow(browser.find("[id='keluar:tombol']"));
    return this;
  }
}
