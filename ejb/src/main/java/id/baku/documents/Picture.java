package id.baku.documents;

import id.baku.platform.InvalidInput;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * A small picture, painted anew from what somebody sent: only its points are left, no place, no camera, no script, nothing hidden behind
 * them. What it costs to read is bounded before anything is read. A picture painted by this is painted the same when it comes again.
 *
 * @param width points, at most {@value #LARGEST_SIDE}
 * @param height likewise
 */
public record Picture(byte[] png, int width, int height) {

  /** Largest file that is looked at. */
  public static final int MAX_BYTES = 2 * 1024 * 1024;
  /** The longer side of what is kept: what a logo of 22 mm takes on paper at 300 points an inch. */
  public static final int LARGEST_SIDE = 256;
  /** Largest picture that is kept, so that a page with one stays below 100 KB. */
  public static final int MOST_KEPT = 64 * 1024;
  /** What cannot be told apart on paper. */
  public static final int SMALLEST_SIDE = 32;

  private static final int MOST_POINTS = 16_000_000;
  private static final int BYTES_PER_MIB = 1024 * 1024;
  /** Programs write about a dozen; each one more costs as much as reading the whole picture. */
  private static final int MOST_JPEG_SCANS = 32;

  /**
   * @throws InvalidInput picture.missing, picture.too-large with {@code max} in MiB, picture.drawing (SVG), picture.kind (neither PNG nor JPEG),
   *     picture.unreadable, picture.too-many-points, picture.too-small with {@code min}
   */
  public static Picture of(byte[] content) {
    if (content == null || content.length == 0) {
      throw wrong("picture.missing", Map.of());
    }
    if (content.length > MAX_BYTES) {
      throw wrong("picture.too-large", Map.of("max", MAX_BYTES / BYTES_PER_MIB));
    }
    BufferedImage read = read(kind(content), content);
    int side = LARGEST_SIDE;
    Picture painted = painted(read, side);
    while (painted.png.length > MOST_KEPT) { // a photograph packs badly
      side = side * 3 / 4;
      painted = painted(read, side);
    }
    return painted;
  }

  /** What a file is, its first bytes say, and nobody else. */
  private static String kind(byte[] content) {
    if (startsWith(content, 0x89, 'P', 'N', 'G')) {
      return "png";
    }
    if (startsWith(content, 0xFF, 0xD8, 0xFF)) {
      if (scans(content) > MOST_JPEG_SCANS) {
        throw wrong("picture.unreadable", Map.of());
      }
      return "jpeg";
    }
    String beginning = new String(content, 0, Math.min(content.length, 1000), StandardCharsets.UTF_8).toLowerCase(Locale.ROOT);
    throw wrong(beginning.contains("<svg") ? "picture.drawing" : "picture.kind", Map.of());
  }

  private static BufferedImage read(String kind, byte[] content) {
    ImageReader reader = ImageIO.getImageReadersByFormatName(kind).next();
    try (ImageInputStream bytes = new MemoryCacheImageInputStream(new ByteArrayInputStream(content))) {
      reader.setInput(bytes, true, true); // what goes with a picture is not even looked at: it may unpack to anything
      int width = reader.getWidth(0);
      int height = reader.getHeight(0);
      if ((long) width * height > MOST_POINTS) {
        throw wrong("picture.too-many-points", Map.of("max", MOST_POINTS / 1_000_000));
      }
      if (Math.max(width, height) < SMALLEST_SIDE) {
        throw wrong("picture.too-small", Map.of("min", SMALLEST_SIDE));
      }
      ImageReadParam fewer = reader.getDefaultReadParam();
      int step = Math.max(1, Math.max(width, height) / (2 * LARGEST_SIDE));
      fewer.setSourceSubsampling(Math.min(step, width), Math.min(step, height), 0, 0);
      return reader.read(0, fewer);
    } catch (InvalidInput told) {
      throw told;
    } catch (IOException | RuntimeException broken) { // the readers of the JDK fail in many ways on what is no picture
      throw wrong("picture.unreadable", Map.of());
    } finally {
      reader.dispose();
    }
  }

  private static Picture painted(BufferedImage read, int side) {
    double scale = Math.min(1, (double) side / Math.max(read.getWidth(), read.getHeight()));
    int width = (int) Math.max(1, Math.round(read.getWidth() * scale));
    int height = (int) Math.max(1, Math.round(read.getHeight() * scale));
    BufferedImage painted = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
    Graphics2D brush = painted.createGraphics();
    brush.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    brush.setRenderingHint(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
    brush.drawImage(read, 0, 0, width, height, null);
    brush.dispose();
    return new Picture(png(painted), width, height);
  }

  private static byte[] png(BufferedImage image) {
    try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      ImageIO.write(image, "png", bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean startsWith(byte[] content, int... first) {
    for (int i = 0; i < first.length; i++) {
      if (content.length <= i || (content[i] & 0xFF) != first[i]) {
        return false;
      }
    }
    return true;
  }

  private static int scans(byte[] jpeg) {
    int scans = 0;
    for (int i = 0; i + 1 < jpeg.length; i++) {
      if ((jpeg[i] & 0xFF) == 0xFF && (jpeg[i + 1] & 0xFF) == 0xDA) {
        scans++;
      }
    }
    return scans;
  }

  private static InvalidInput wrong(String code, Map<String, Object> params) {
    return new InvalidInput(code, params, "file");
  }
}
