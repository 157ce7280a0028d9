package id.baku.decrees.readers.ooxml;

import id.baku.decrees.UnreadableDecree;
import id.baku.decrees.UnreadableDecree.Reason;
import id.baku.decrees.readers.Budget;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Goes through a zip once, keeping nothing, to see that it is harmless: sizes, number of entries, macros, DTDs. */
final class ZipGuard {

  private static final int MOST_ENTRIES = 5_000;
  private static final long LARGEST_XML = 48L * 1024 * 1024;
  private static final int END_RECORD = 22;
  private static final int LONGEST_COMMENT = 0xffff;
  private static final String DTD = "<!DOCTYPE";

  private final Set<String> names = new HashSet<>();

  private ZipGuard() {}

  static ZipGuard check(byte[] bytes, Budget budget) {
    ZipGuard guard = new ZipGuard();
    if (!hasEnd(bytes)) {
      throw new UnreadableDecree(Reason.BROKEN);
    }
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      byte[] buffer = new byte[64 * 1024];
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        guard.entry(entry.getName(), zip, buffer, budget);
      }
    } catch (IOException | IllegalArgumentException broken) {
      throw new UnreadableDecree(String.valueOf(broken.getMessage()).contains("encrypted") ? Reason.ENCRYPTED : Reason.BROKEN);
    }
    if (guard.names.isEmpty()) {
      throw new UnreadableDecree(Reason.BROKEN);
    }
    return guard;
  }

  /** A zip ends with the list of its entries; without it, nobody knows what has been cut off. */
  private static boolean hasEnd(byte[] bytes) {
    for (int i = bytes.length - END_RECORD; i >= Math.max(0, bytes.length - END_RECORD - LONGEST_COMMENT); i--) {
      if (bytes[i] == 'P' && bytes[i + 1] == 'K' && bytes[i + 2] == 5 && bytes[i + 3] == 6) {
        return true;
      }
    }
    return false;
  }

  boolean has(String name) {
    return names.contains(name);
  }

  private void entry(String name, InputStream content, byte[] buffer, Budget budget) throws IOException {
    names.add(name);
    String lower = name.toLowerCase(Locale.ROOT);
    if (names.size() > MOST_ENTRIES) {
      throw new UnreadableDecree(Reason.BOMB);
    }
    if (lower.endsWith("vbaproject.bin") || lower.endsWith("vbadata.xml") || lower.contains("/macrosheets/")) {
      throw new UnreadableDecree(Reason.MACROS);
    }
    boolean xml = lower.endsWith(".xml") || lower.endsWith(".rels") || lower.endsWith(".vml");
    long size = 0;
    int matched = 0;
    for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
      budget.check();
      budget.inflated(read);
      size += read;
      if (xml && size > LARGEST_XML) {
        throw new UnreadableDecree(Reason.BOMB);
      }
      for (int i = 0; xml && i < read; i++) {
        if (buffer[i] == 0) {
          continue;
        }
        matched = buffer[i] == DTD.charAt(matched) ? matched + 1 : buffer[i] == DTD.charAt(0) ? 1 : 0;
        if (matched == DTD.length()) {
          throw new UnreadableDecree(Reason.UNSAFE_XML);
        }
      }
    }
  }
}
