package id.baku.decrees.readers.pdf;

import id.baku.decrees.UnreadableDecree;
import id.baku.decrees.UnreadableDecree.Reason;
import id.baku.decrees.readers.Budget;
import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Looks at the streams PDFBox unpacks while it opens a file (objects and their table of contents), before it does: there
 * is no other place to see how large they get.
 */
final class ObjectStreams {

  private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);
  private static final int DICTIONARY = 1_024;
  private static final long LARGEST = 24L * 1024 * 1024;

  private ObjectStreams() {}

  static void check(byte[] bytes, Budget budget) {
    for (int at = find(bytes, 0); at >= 0; at = find(bytes, at + STREAM.length)) {
      budget.check();
      String dictionary = new String(bytes, Math.max(0, at - DICTIONARY), Math.min(at, DICTIONARY), StandardCharsets.ISO_8859_1);
      int begin = dictionary.lastIndexOf(" obj");
      String own = begin < 0 ? dictionary : dictionary.substring(begin);
      if (own.contains("ObjStm") || own.contains("XRef") || own.contains("#")) {
        inflate(bytes, at + STREAM.length, budget);
      }
    }
  }

  private static int find(byte[] bytes, int from) {
    for (int i = from; i + STREAM.length < bytes.length; i++) {
      boolean found = bytes[i] == 's' && (i == 0 || bytes[i - 1] != 'd');
      for (int k = 1; found && k < STREAM.length; k++) {
        found = bytes[i + k] == STREAM[k];
      }
      if (found) {
        return i;
      }
    }
    return -1;
  }

  private static void inflate(byte[] bytes, int from, Budget budget) {
    int start = from;
    while (start < bytes.length && (bytes[start] == '\r' || bytes[start] == '\n')) {
      start++;
    }
    Inflater inflater = new Inflater();
    try {
      inflater.setInput(bytes, start, bytes.length - start);
      byte[] buffer = new byte[64 * 1024];
      long size = 0;
      for (int read = inflater.inflate(buffer); read > 0; read = inflater.inflate(buffer)) {
        size += read;
        budget.check();
        budget.inflated(read);
        if (size > LARGEST) {
          throw new UnreadableDecree(Reason.BOMB);
        }
      }
    } catch (DataFormatException notPacked) {
      // PDFBox will say what is wrong with it
    } finally {
      inflater.end();
    }
  }
}
