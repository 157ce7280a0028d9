package id.baku.e2e.product;

import id.baku.e2e.browser.Chromium;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/** Ends the one browser and the one product when all tests are through. What is left running fails the build. */
public final class ProductSession implements LauncherSessionListener {

  @Override
  public void launcherSessionClosed(LauncherSession session) {
    Chromium.endAll();
    Product.end();
  }
}
