package id.baku.decrees;

import id.baku.decrees.UnreadableDecree.Reason;
import id.baku.decrees.readers.Budget;
import id.baku.decrees.readers.FileFormat;
import id.baku.decrees.readers.PlainTextReader;
import id.baku.decrees.readers.Reading;
import id.baku.decrees.recognise.Recogniser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.IntConsumer;

/**
 * Reads a decree on service standards (<i>keputusan standar pelayanan</i>) from the bytes of a file: text, Markdown,
 * HTML, DOCX, PDF or XLSX, told apart by their content. Never corrects what it reads, and loses nothing: what it does
 * not understand is in {@link ParsedDecree#remainders()}. Stateless.
 */
public final class DecreeParser {

  /** How long reading one file may take. */
  public static final Duration TIME = Duration.ofSeconds(60);

  private static final int RECEIVED = 5;
  private static final int UNDERSTOOD = 90;

  /**
   * Reads a file.
   *
   * @throws UnreadableDecree decree.not-found, decree.unreadable, and as for {@link #parse(byte[], String)}
   */
  public ParsedDecree parse(Path file) {
    String name = file.getFileName() == null ? file.toString() : file.getFileName().toString();
    try {
      if (!Files.exists(file)) {
        throw new UnreadableDecree(Reason.NOT_FOUND);
      }
      if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
        throw new UnreadableDecree(Reason.UNREADABLE);
      }
      if (Files.size(file) > Budget.MAX_BYTES) {
        throw new UnreadableDecree(Reason.TOO_LARGE);
      }
      return parse(Files.readAllBytes(file), name);
    } catch (IOException unreadable) {
      throw new UnreadableDecree(Reason.UNREADABLE);
    }
  }

  /** @throws UnreadableDecree for every reason there is, since any of them may lie in the bytes */
  public ParsedDecree parse(byte[] bytes, String fileName) {
    return parse(bytes, fileName, percent -> { });
  }

  /** As {@link #parse(byte[], String)}. @param progress told the percentage of the work that is done */
  public ParsedDecree parse(byte[] bytes, String fileName, IntConsumer progress) {
    return parse(bytes, fileName, new Budget(TIME, progress));
  }

  /** As {@link #parse(byte[], String)}, at another cost. */
  ParsedDecree parse(byte[] bytes, String fileName, Budget budget) {
    if (bytes.length > Budget.MAX_BYTES) {
      throw new UnreadableDecree(Reason.TOO_LARGE);
    }
    budget.done(RECEIVED);
    Reading reading = FileFormat.of(bytes).reader().read(bytes, budget);
    if (reading.source().text().isBlank()) {
      throw new UnreadableDecree(Reason.EMPTY);
    }
    budget.check();
    budget.done(Budget.ALL_READ);
    ParsedDecree decree = recognise(reading, fileName);
    budget.done(UNDERSTOOD);
    return decree;
  }

  /** Reads a text that is already decoded. */
  public ParsedDecree parse(String text, String fileName) {
    return recognise(new PlainTextReader().read(text), fileName);
  }

  private static ParsedDecree recognise(Reading reading, String fileName) {
    Recogniser.Recognised found = Recogniser.recognise(reading.source(), reading.blocks());
    return new ParsedDecree(fileName, reading.source().text(),
        reading.notes().isEmpty() ? null : String.join(" ", reading.notes()), found.header(), found.standards(),
        found.balance().claims(), found.balance().remainders(), reading.rowErrors());
  }
}
