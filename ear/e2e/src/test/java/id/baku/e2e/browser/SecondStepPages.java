package id.baku.e2e.browser;

import id.baku.e2e.product.Codes;
import id.baku.e2e.product.Product.DemoAccount;
import id.baku.security.TotpSecret;

/** The second door as somebody meets it who must have a second step and has none yet. */
public final class SecondStepPages {

  private final Browser browser;

  private SecondStepPages(Browser browser) {
    this.browser = browser;
  }

  /** Begins at the first door, with the password. */
  public static SecondStepPages reach(Browser browser, DemoAccount account) {
    browser.forget().open("/kelola/masuk");
    browser.find("[id='masuk:surel']").sendKeys(account.email());
    browser.find("[id='masuk:sandi']").sendKeys(account.password());
    browser.follow(browser.find("[id='masuk:tombol']"));
    return new SecondStepPages(browser);
  }

  public void confirmWithTelephone() {
    TotpSecret secret = TotpSecret.of(browser.find(".factor-secret").getText().replace(" ", ""));
    browser.find("[id='faktor:kode']").sendKeys(Codes.of(secret));
    browser.follow(browser.find("[id='faktor:tombol']"));
  }

  public void keepCodes() {
    browser.follow(browser.find("[id='lanjut:tombol']"));
  }
}
