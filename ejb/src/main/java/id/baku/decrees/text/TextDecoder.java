package id.baku.decrees.text;

import id.baku.decrees.UnreadableDecree;
import id.baku.decrees.UnreadableDecree.Reason;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Turns the bytes of a file into text, or says why it cannot. UTF-8 unless a byte order mark says UTF-16; bytes that
 * are no valid UTF-8 but look like text are read as windows-1252 and the result carries a note about that guess.
 */
public final class TextDecoder {

  private TextDecoder() {}

  /** The text and, if the encoding was a guess, a note about it (else null). */
  public record Decoded(String text, String note) {}

  /** @throws UnreadableDecree decree.empty, decree.binary */
  public static Decoded decode(byte[] bytes) {
    Decoded decoded = decodeText(bytes);
    if (decoded.text().isBlank()) {
      throw new UnreadableDecree(Reason.EMPTY);
    }
    if (looksBinary(decoded.text())) {
      throw new UnreadableDecree(Reason.BINARY);
    }
    return decoded;
  }

  private static Decoded decodeText(byte[] bytes) {
    if (bytes.length >= 2 && (bytes[0] & 0xff) == 0xfe && (bytes[1] & 0xff) == 0xff) {
      return new Decoded(strict(bytes, 2, StandardCharsets.UTF_16BE), null);
    }
    if (bytes.length >= 2 && (bytes[0] & 0xff) == 0xff && (bytes[1] & 0xff) == 0xfe) {
      return new Decoded(strict(bytes, 2, StandardCharsets.UTF_16LE), null);
    }
    for (byte b : bytes) {
      if (b == 0) {
        throw new UnreadableDecree(Reason.BINARY);
      }
    }
    boolean marked = bytes.length >= 3 && (bytes[0] & 0xff) == 0xef && (bytes[1] & 0xff) == 0xbb
        && (bytes[2] & 0xff) == 0xbf;
    try {
      return new Decoded(decode(bytes, marked ? 3 : 0, StandardCharsets.UTF_8), null);
    } catch (CharacterCodingException notUtf8) {
      String guess = new String(bytes, Charset.forName("windows-1252"));
      return new Decoded(guess, "Berkas bukan UTF-8; dibaca sebagai windows-1252.");
    }
  }

  private static String strict(byte[] bytes, int from, Charset charset) {
    try {
      return decode(bytes, from, charset);
    } catch (CharacterCodingException broken) {
      throw new UnreadableDecree(Reason.BINARY);
    }
  }

  private static String decode(byte[] bytes, int from, Charset charset) throws CharacterCodingException {
    return charset.newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT)
        .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
        .toString();
  }

  /** More than one control or undefined character in a hundred: no text a person wrote. */
  private static boolean looksBinary(String text) {
    int odd = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean control = c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f' && c != '\u000b';
      if (c == 0) {
        return true;
      }
      if (control || c == '\u007f' || c == '\ufffd' || c > '\u007f' && c < '\u00a0') {
        odd++;
      }
    }
    return odd > 0 && odd > text.length() / 100;
  }
}
