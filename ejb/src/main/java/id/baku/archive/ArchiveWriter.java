package id.baku.archive;

import id.baku.archive.ArchiveManifest.Part;
import id.baku.platform.Digests;
import id.baku.platform.Json;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes an archive part by part and notes what is in it. */
final class ArchiveWriter implements AutoCloseable {

  /** Every entry bears the same time, so that two archives of the same data differ by their manifests alone. */
  private static final LocalDateTime TIME = LocalDateTime.of(2000, 1, 1, 0, 0);

  private final ZipOutputStream zip;
  private final List<Part> parts = new ArrayList<>();

  ArchiveWriter(OutputStream to) {
    zip = new ZipOutputStream(to, StandardCharsets.UTF_8);
  }

  /** Writes what goes into one part. */
  @FunctionalInterface
  interface Content {
    void writeTo(OutputStream to) throws IOException;
  }

  void add(String path, Content content) throws IOException {
    MessageDigest digest = Digests.sha256();
    begin(path);
    Counted counted = new Counted(new DigestOutputStream(zip, digest));
    content.writeTo(counted);
    counted.flush();
    zip.closeEntry();
    parts.add(new Part(path, counted.size, Digests.hex(digest.digest())));
  }

  void add(String path, byte[] content) throws IOException {
    add(path, to -> to.write(content));
  }

  List<Part> parts() {
    return List.copyOf(parts);
  }

  /** The last entry, which is not a part itself. */
  void addManifest(ArchiveManifest manifest) throws IOException {
    begin(ArchiveManifest.PATH);
    zip.write(Json.writePretty(manifest).getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }

  private void begin(String path) throws IOException {
    ZipEntry entry = new ZipEntry(path);
    entry.setTimeLocal(TIME);
    zip.putNextEntry(entry);
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }

  /** Counts what goes through, and does not close what it goes to. */
  private static final class Counted extends OutputStream {

    private final OutputStream to;
    private long size;

    private Counted(OutputStream to) {
      this.to = to;
    }

    @Override
    public void write(int b) throws IOException {
      to.write(b);
      size++;
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      to.write(bytes, from, length);
      size += length;
    }
  }
}
