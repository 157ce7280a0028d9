package id.baku.imports;

import id.baku.decrees.DecreeProgram;
import id.baku.decrees.SpreadsheetTable;
import id.baku.decrees.UnreadableDecree;
import id.baku.platform.InvalidInput;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeoutException;

/** Reads and writes spreadsheets that are tables and no decrees, by the program beside the server that reads decrees. */
@ApplicationScoped
public class Spreadsheets {

  private static final Duration LONGEST = Duration.ofSeconds(30);
  /** A process takes half a gigabyte at most; somebody who meets two others waits. */
  private static final int AT_ONCE = 2;

  @Resource ManagedExecutorService executor;

  private final Semaphore turns = new Semaphore(AT_ONCE);

  /**
   * The first sheet.
   *
   * @param xlsx anything; it comes from outside
   * @throws InvalidInput with a code of {@link UnreadableDecree}: encrypted, too large when unpacked, with macros, broken, no spreadsheet
   */
  public SpreadsheetTable read(byte[] xlsx) {
    turns.acquireUninterruptibly();
    try (ReaderProcess reader = ReaderProgram.deployed().start(DecreeProgram.TABLE)) {
      return reader.read(SpreadsheetTable.class, "tabel", xlsx, LONGEST, percent -> true, executor)
          .orElseThrow(() -> new InvalidInput("decree.too-slow", Map.of(), "file"));
    } catch (UnreadableDecree refused) {
      throw new InvalidInput(refused.code(), Map.of(), "file");
    } catch (TimeoutException late) {
      throw new InvalidInput("decree.too-slow", Map.of(), "file");
    } catch (IOException notStarted) {
      throw new UncheckedIOException(notStarted);
    } finally {
      turns.release();
    }
  }

  /** An empty one as XLSX. @param heads of its columns */
  public byte[] blank(List<String> heads) {
    List<String> arguments = new ArrayList<>(List.of(DecreeProgram.BLANK_TABLE));
    arguments.addAll(heads);
    try (ReaderProcess program = ReaderProgram.deployed().start(arguments.toArray(String[]::new))) {
      return program.output(LONGEST);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
