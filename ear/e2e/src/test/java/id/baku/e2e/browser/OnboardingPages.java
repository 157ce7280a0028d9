package id.baku.e2e.browser;

import java.util.List;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;

/** The way of a new agency, from the invitation of its first administrator on. */
public final class OnboardingPages {

  private final Browser browser;

  public OnboardingPages(Browser browser) {
    this.browser = browser;
  }

  public OnboardingPages open(String address) {
    browser.open(address);
    return this;
  }

  public OnboardingPages type(String id, String words) {
    WebElement field = browser.find("[id='" + id + "']");
    field.clear();
    field.sendKeys(words);
    return this;
  }

  /** A day, as the field of a browser keeps it, whatever way its own language writes days. */
  public OnboardingPages day(String id, String iso) {
    browser.set("[id='" + id + "']", iso);
    return this;
  }

  public OnboardingPages choose(String id, String value) {
    new Select(browser.find("[id='" + id + "']")).selectByValue(value);
    return this;
  }

  public OnboardingPages press(String id) {
    browser.follow(browser.find("[id='" + id + "']"));
    return this;
  }

  public OnboardingPages follow(String css) {
    browser.follow(browser.find(css));
    return this;
  }

  /** The words of what is wrong with a field; empty when nothing is. */
  public String wrong(String id) {
    List<WebElement> told = browser.findAll("[id='" + id + "-salah']");
    return told.isEmpty() ? "" : told.getFirst().getText();
  }

  /** How far the set-up is, in words. */
  public String progress() {
    return browser.open("/kelola/mulai").find(".set-up-progress label").getText();
  }

  /** The steps that wait. */
  public List<String> waiting() {
    return browser.findAll(".set-up-steps > li").stream().filter(step -> step.findElement(By.cssSelector(".badge")).getText().equals("Belum"))
        .map(step -> step.findElement(By.tagName("a")).getText()).toList();
  }
}
