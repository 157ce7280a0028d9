package id.baku.decrees;

import id.baku.decrees.UnreadableDecree.Reason;
import id.baku.decrees.readers.DecreeReader;
import id.baku.decrees.readers.PlainTextReader;
import id.baku.decrees.recognise.Recogniser;
import id.baku.decrees.text.SourceText;
import id.baku.decrees.text.TextDecoder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Reads a decree on service standards (<i>keputusan standar pelayanan</i>) from the bytes of a file. Never corrects
 * what it reads, and loses nothing: what it does not understand is in {@link ParsedDecree#remainders()}. Stateless.
 */
public final class DecreeParser {

  private final DecreeReader reader = new PlainTextReader();

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
      if (Files.size(file) > TextDecoder.MAX_BYTES) {
        throw new UnreadableDecree(Reason.TOO_LARGE);
      }
      return parse(Files.readAllBytes(file), name);
    } catch (IOException unreadable) {
      throw new UnreadableDecree(Reason.UNREADABLE);
    }
  }

  /** @throws UnreadableDecree decree.empty, decree.too-large, decree.binary, decree.not-text */
  public ParsedDecree parse(byte[] bytes, String fileName) {
    TextDecoder.Decoded decoded = TextDecoder.decode(bytes);
    return read(decoded.text(), fileName, decoded.note());
  }

  /** Reads a text that is already decoded. */
  public ParsedDecree parse(String text, String fileName) {
    return read(text, fileName, null);
  }

  private ParsedDecree read(String text, String fileName, String note) {
    SourceText source = new SourceText(text);
    Recogniser.Recognised found = Recogniser.recognise(source, reader.read(source));
    return new ParsedDecree(fileName, text, note, found.header(), found.standards(), found.balance().claims(),
        found.balance().remainders());
  }
}
