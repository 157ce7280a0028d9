package id.baku.decrees;

import id.baku.decrees.UnreadableDecree.Reason;
import id.baku.platform.Json;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.function.IntConsumer;

/**
 * What a server and the program that reads a document for it ({@link DecreeProgram}) say to each other.
 *
 * <pre>
 *   to the program   name (UTF), number of bytes (int), bytes; the stream stays open as long as somebody waits
 *   from the program any number of 'P' percent (byte); at last 'R' name of a {@link Reason} (UTF),
 *                    or 'D' and what was read as JSON up to the end of the stream
 * </pre>
 *
 * JSON, because a document may lead its reader astray: nothing it can write there becomes anything but a decree.
 */
public final class ReaderTalk {

  /** Longest answer that is listened to; the JSON of the longest text that is read is shorter. */
  private static final long LONGEST_ANSWER = 128L * 1024 * 1024;
  private static final char PROGRESS = 'P';
  private static final char REFUSED = 'R';
  private static final char DECREE = 'D';

  private ReaderTalk() {}

  /** A document on its way to the program. */
  record Document(String name, byte[] bytes) {}

  /** Hands a document over. */
  public static void send(String name, byte[] document, OutputStream to) throws IOException {
    DataOutputStream out = new DataOutputStream(to);
    out.writeUTF(name);
    out.writeInt(document.length);
    out.write(document);
    out.flush();
  }

  /**
   * Waits for the answer.
   *
   * @param answer what is read: a decree, a table
   * @param progress told the percentage of the work that is done, whenever it changes
   * @throws UnreadableDecree what the program refuses
   * @throws IOException when it ends without an answer, or says what it cannot mean
   */
  public static <T> T listen(InputStream from, Class<T> answer, IntConsumer progress) throws IOException {
    DataInputStream in = new DataInputStream(from);
    for (int kind = in.readUnsignedByte(); kind != DECREE; kind = in.readUnsignedByte()) {
      switch (kind) {
        case PROGRESS -> progress.accept(Math.min(in.readUnsignedByte(), 100));
        case REFUSED -> throw new UnreadableDecree(reason(in.readUTF()));
        default -> throw new IOException("not an answer: " + kind);
      }
    }
    return Json.read(new AtMost(in, LONGEST_ANSWER), answer);
  }

  private static Reason reason(String name) throws IOException {
    try {
      return Reason.valueOf(name);
    } catch (IllegalArgumentException unknown) {
      throw new IOException("not a reason", unknown);
    }
  }

  static Document receive(InputStream from) throws IOException {
    DataInputStream in = new DataInputStream(from);
    String name = in.readUTF();
    byte[] bytes = new byte[in.readInt()];
    in.readFully(bytes);
    return new Document(name, bytes);
  }

  static void progress(int percent, OutputStream to) throws IOException {
    to.write(new byte[] {PROGRESS, (byte) percent});
    to.flush();
  }

  static void refuse(Reason reason, OutputStream to) throws IOException {
    DataOutputStream out = new DataOutputStream(to);
    out.writeByte(REFUSED);
    out.writeUTF(reason.name());
    out.flush();
  }

  static void answer(Object read, OutputStream to) throws IOException {
    to.write(DECREE);
    Json.write(read, to);
    to.flush();
  }

  /** A stream that breaks off rather than give more than it may. */
  private static final class AtMost extends java.io.FilterInputStream {

    private long left;

    AtMost(InputStream in, long most) {
      super(in);
      this.left = most;
    }

    @Override
    public int read() throws IOException {
      int read = super.read();
      count(read < 0 ? 0 : 1);
      return read;
    }

    @Override
    public int read(byte[] to, int at, int length) throws IOException {
      int read = super.read(to, at, length);
      count(Math.max(read, 0));
      return read;
    }

    private void count(int read) throws IOException {
      left -= read;
      if (left < 0) {
        throw new IOException("too long an answer");
      }
    }
  }
}
