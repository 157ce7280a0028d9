package id.baku.web.directory;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** One folder in a ZIP: the same files on the same day are the same bytes, whenever and wherever it is made. */
final class KioskBundle implements AutoCloseable {

  private final ZipOutputStream zip;
  private final String folder;
  private final LocalDate day;

  /** @param day the moment all files bear */
  KioskBundle(OutputStream out, String folder, LocalDate day) {
    this.zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    this.folder = folder;
    this.day = day;
  }

  void add(String file, String text) throws IOException {
    add(file, text.getBytes(StandardCharsets.UTF_8));
  }

  void add(String file, byte[] content) throws IOException {
    ZipEntry entry = new ZipEntry(folder + "/" + file);
    entry.setTimeLocal(day.atStartOfDay());
    zip.putNextEntry(entry);
    zip.write(content);
    zip.closeEntry();
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
