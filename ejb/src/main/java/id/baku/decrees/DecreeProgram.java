package id.baku.decrees;

import id.baku.decrees.UnreadableDecree.Reason;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.function.Function;
import java.util.logging.LogManager;

/**
 * Reads one document in a process of its own, so that whoever started it can bound its memory and end it at any moment
 * (see {@link ReaderTalk} for what goes in and out). With the argument {@code template} it writes the blank spreadsheet
 * instead; with {@code table} it reads the rows of a spreadsheet. Ends with the one who started it: when its standard input ends, so does the program.
 *
 * <p>Exit code 0 when there was an answer, 1 when not. On standard error nothing that stands in the document.
 */
public final class DecreeProgram {

  /** The argument that asks for the blank spreadsheet. */
  public static final String TEMPLATE = "template";
  /** The argument that asks for a spreadsheet as a {@link SpreadsheetTable} and not as a decree. */
  public static final String TABLE = "table";
  /** The argument that asks for an empty table; the heads of its columns follow. */
  public static final String BLANK_TABLE = "blank-table";

  private DecreeProgram() {}

  public static void main(String[] arguments) {
    LogManager.getLogManager().reset();
    System.setOut(System.err);
    int code = 1;
    try (OutputStream out = new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16)) {
      String task = arguments.length == 0 ? "" : arguments[0];
      switch (task) {
        case TEMPLATE -> BlankTemplate.write(out);
        case BLANK_TABLE -> SpreadsheetTable.writeBlank(Arrays.asList(arguments).subList(1, arguments.length), out);
        case TABLE -> read(document -> SpreadsheetTable.read(document.bytes()), out);
        default -> read(document -> new DecreeParser().parse(document.bytes(), document.name(), percent -> tell(percent, out)), out);
      }
      code = 0;
    } catch (IOException | RuntimeException | StackOverflowError unexpected) {
      describe(unexpected);
    }
    Runtime.getRuntime().halt(code);
  }

  private static void read(Function<ReaderTalk.Document, Object> reader, OutputStream out) throws IOException {
    InputStream in = new FileInputStream(FileDescriptor.in);
    ReaderTalk.Document document = ReaderTalk.receive(in);
    endWith(in);
    try {
      ReaderTalk.answer(reader.apply(document), out);
    } catch (UnreadableDecree refused) {
      ReaderTalk.refuse(refused.reason(), out);
    } catch (StackOverflowError deep) {
      ReaderTalk.refuse(Reason.TOO_DEEP, out);
    }
  }

  /** Nothing more is said to this program; that the stream ends means that nobody listens any more. */
  private static void endWith(InputStream in) {
    Thread.ofPlatform().daemon().start(() -> {
      try {
        in.skipNBytes(Long.MAX_VALUE);
      } catch (IOException ended) {
        Runtime.getRuntime().halt(1);
      }
    });
  }

  private static void tell(int percent, OutputStream out) {
    try {
      ReaderTalk.progress(percent, out);
    } catch (IOException nobodyListens) {
      throw new UncheckedIOException(nobodyListens);
    }
  }

  /** Kind and place of a failure; its message may quote the document. */
  private static void describe(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      System.err.println(cause.getClass().getName());
      Arrays.stream(cause.getStackTrace()).limit(20).forEach(place -> System.err.println("  at " + place));
    }
  }
}
