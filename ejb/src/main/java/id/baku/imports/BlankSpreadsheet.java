package id.baku.imports;

import id.baku.decrees.DecreeProgram;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Duration;

/** The spreadsheet agencies fill in, made by the program that reads it back. */
@ApplicationScoped
public class BlankSpreadsheet {

  private static final Duration LONGEST = Duration.ofSeconds(30);

  private byte[] content;

  /** As XLSX; the same for everybody and always, so it is made once. */
  public synchronized byte[] content() throws IOException {
    if (content == null) {
      try (ReaderProcess program = ReaderProgram.deployed().start(DecreeProgram.TEMPLATE)) {
        content = program.output(LONGEST);
      }
    }
    return content.clone();
  }
}
