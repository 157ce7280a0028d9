package id.baku.decrees.readers;

import id.baku.decrees.UnreadableDecree;
import id.baku.decrees.UnreadableDecree.Reason;
import id.baku.decrees.readers.html.HtmlReader;
import id.baku.decrees.readers.ooxml.OoxmlReader;
import id.baku.decrees.readers.pdf.PdfReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * The formats Baku reads, told apart by their first bytes: a file named wrongly is read as what it is. Formats that are
 * known but not read are refused with what to do instead. The classes of a format load only when it is met.
 */
public enum FileFormat {
  TEXT(PlainTextReader::new),
  HTML(() -> new HtmlReader()),
  OFFICE(() -> new OoxmlReader()),
  PDF(() -> new PdfReader());

  private static final int LOOK_AT = 2_048;
  /** Programs forgive a few bytes before the sign of a PDF, so files have them. */
  private static final int PDF_START = 256;
  /** A page, or a fragment of one, begins with a tag; comments and declarations may stand before it. */
  private static final Pattern HTML_START = Pattern.compile("^(?:\\s|<!--.{0,1500}?-->|<\\?xml[^>]{0,200}>)*"
      + "<(?:!doctype html|html|head|body|meta|title|style|table|div|p|h[1-6]|section|article|main|center|font|span|ol|ul)\\b",
      Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private final Supplier<DecreeReader> reader;

  FileFormat(Supplier<DecreeReader> reader) {
    this.reader = reader;
  }

  public DecreeReader reader() {
    return reader.get();
  }

  /** @throws UnreadableDecree for formats that are known, but not read */
  public static FileFormat of(byte[] bytes) {
    if (starts(bytes, 0, "{\\rtf")) {
      throw new UnreadableDecree(Reason.RTF);
    }
    if (isImage(bytes)) {
      throw new UnreadableDecree(Reason.IMAGE);
    }
    if (starts(bytes, 0, "Rar!\032\007") || starts(bytes, 0, "7z\274\257\047\034") || starts(bytes, 0, "\037\213\010")) {
      throw new UnreadableDecree(Reason.ARCHIVE);
    }
    if (starts(bytes, 0, "\320\317\021\340\241\261\032\341")) {
      throw new UnreadableDecree(isEncryptedOffice(bytes) ? Reason.ENCRYPTED : Reason.OLD_OFFICE);
    }
    if (starts(bytes, 0, "PK\003\004") || starts(bytes, 0, "PK\005\006")) {
      return OFFICE;
    }
    if (new String(bytes, 0, Math.min(bytes.length, PDF_START), StandardCharsets.ISO_8859_1).contains("%PDF-")) {
      return PDF;
    }
    return HTML_START.matcher(head(bytes)).find() ? HTML : TEXT;
  }

  /** A document with a password is wrapped into an old file that has a stream of this name. */
  private static boolean isEncryptedOffice(byte[] bytes) {
    byte[] name = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
    for (int i = 0; i + name.length <= bytes.length; i += 2) {
      if (Arrays.equals(bytes, i, i + name.length, name, 0, name.length)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isImage(byte[] bytes) {
    return starts(bytes, 0, "\211PNG\r\n\032\n") || starts(bytes, 0, "\377\330\377") || starts(bytes, 0, "GIF8")
        || starts(bytes, 0, "II*\0") || starts(bytes, 0, "MM\0*") || starts(bytes, 0, "BM") && bytes.length > 14
            && bytes[6] == 0 && bytes[7] == 0 && bytes[8] == 0 && bytes[9] == 0
        || starts(bytes, 0, "RIFF") && starts(bytes, 8, "WEBP");
  }

  /** The beginning as text; of UTF-16 only every other byte counts. */
  private static String head(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(bytes.length, LOOK_AT), StandardCharsets.ISO_8859_1);
    String plain = head.startsWith("\u00ef\u00bb\u00bf") ? head.substring(3) : head;
    return plain.startsWith("\u00ff\u00fe") || plain.startsWith("\u00fe\u00ff")
        ? plain.substring(2).replace("\0", "") : plain.toLowerCase(Locale.ROOT);
  }

  private static boolean starts(byte[] bytes, int at, String signature) {
    if (bytes.length < at + signature.length()) {
      return false;
    }
    for (int i = 0; i < signature.length(); i++) {
      if ((bytes[at + i] & 0xff) != signature.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
