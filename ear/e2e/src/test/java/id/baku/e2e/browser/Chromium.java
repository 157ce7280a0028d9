package id.baku.e2e.browser;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.openqa.selenium.PageLoadStrategy;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** The browsers of this run: the operating system's own Chromium, one process with scripts and, where asked for, one without. */
public final class Chromium {

  /** Whether pages may run scripts. */
  enum Scripts {
    ALLOWED,
    FORBIDDEN
  }

  private static final Path PROGRAM = Path.of("/usr/bin/chromium");
  private static final Path DRIVER = Path.of("/usr/bin/chromedriver");
  private static final Map<Scripts, Chromium> OPEN = new EnumMap<>(Scripts.class);

  /** Selenium warns that it does not know this version's whole protocol; of the protocol only stable commands are used. */
  private static final Logger SELENIUM = Logger.getLogger("org.openqa.selenium");

  static {
    SELENIUM.setLevel(Level.SEVERE);
  }

  private final Path profile;
  private final ChromeDriver driver;

  private Chromium(Scripts scripts) throws IOException {
    profile = Files.createTempDirectory("baku-chromium-");
    driver = new ChromeDriver(new ChromeDriverService.Builder().usingDriverExecutable(installed(DRIVER)).withSilent(true).build(), options(scripts));
    driver.manage().timeouts().pageLoadTimeout(Duration.ofSeconds(60)).scriptTimeout(Duration.ofSeconds(60));
  }

  static synchronized ChromeDriver with(Scripts scripts) {
    return OPEN.computeIfAbsent(scripts, wanted -> {
      try {
        return new Chromium(wanted);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }).driver;
  }

  public static synchronized void endAll() {
    OPEN.values().forEach(Chromium::end);
    OPEN.clear();
  }

  private ChromeOptions options(Scripts scripts) {
    var options = new ChromeOptions();
    options.setBinary(installed(PROGRAM));
    options.setPageLoadStrategy(PageLoadStrategy.NORMAL);
    options.addArguments("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
        "--disable-component-update", "--disable-sync", "--disable-dev-shm-usage", "--hide-scrollbars", "--window-size=1280,900", "--lang=id",
        "--user-data-dir=" + profile);
    options.setExperimentalOption("prefs", scripts == Scripts.FORBIDDEN
        ? Map.of("intl.accept_languages", "id", "profile.managed_default_content_settings.javascript", 2) : Map.of("intl.accept_languages", "id"));
    var logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    options.setCapability("goog:loggingPrefs", logs);
    return options;
  }

  private static File installed(Path program) {
    if (Files.isExecutable(program)) return program.toFile();
    throw new AssertionError("There is no " + program + ": the browser tests need Chromium and its driver (Debian: apt-get install chromium chromium-driver).");
  }

  private void end() {
    driver.quit();
    try (var paths = Files.walk(profile)) {
      for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) Files.deleteIfExists(path);
    } catch (IOException | UncheckedIOException stillWriting) {
      // a temporary directory; the system clears it
    }
  }
}
