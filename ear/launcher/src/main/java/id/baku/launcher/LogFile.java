package id.baku.launcher;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.logging.ErrorManager;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import java.util.logging.StreamHandler;

/** Sends what this program and its libraries log to {@code logs/launcher.log}; the terminal is for people. */
final class LogFile {

  private static final Logger ROOT = Logger.getLogger("");

  private LogFile() {}

  static Home in(Home home) throws IOException {
    LogManager.getLogManager().reset();
    OutputStream file = Files.newOutputStream(home.logs().resolve("launcher.log"), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    var handler = new StreamHandler(file, new SimpleFormatter()) {
      @Override
      public synchronized void publish(java.util.logging.LogRecord entry) {
        super.publish(entry);
        flush();
      }
    };
    handler.setErrorManager(new ErrorManager() {
      @Override
      public void error(String message, Exception failure, int code) {
        // on a full disk nothing can be logged, and the trace of that is not for the terminal
      }
    });
    ROOT.addHandler(handler);
    return home;
  }

  /** The whole story of a failure whose sentence goes to the terminal. */
  static void note(Throwable failure) {
    if (ROOT.getHandlers().length > 0 && !(ROOT.getHandlers()[0] instanceof java.util.logging.ConsoleHandler)) {
      ROOT.log(Level.SEVERE, "failed", failure);
    }
  }
}
