package id.baku.e2e.browser;

/** The list of an agency's work. */
public final class JobPages {

  private static final String TOLD = ".reading label";

  private final Browser browser;

  private JobPages(Browser browser) {
    this.browser = browser;
  }

  public static JobPages open(Browser browser) {
    browser.open("/kelola/pekerjaan");
    return new JobPages(browser);
  }

  /** How far the newest is, in words. */
  public String progress() {
    return browser.find(TOLD).getText();
  }

  /** Waits until the page says so by itself. */
  public void waitForProgress(String end) {
    browser.until(changed -> progress().endsWith(end));
  }

  public void cancel() {
    browser.follow(browser.find("[id$=':batal']"));
  }

  /** In which state the newest is, in words. */
  public String state() {
    return browser.find(".jobs .badge").getText();
  }
}
