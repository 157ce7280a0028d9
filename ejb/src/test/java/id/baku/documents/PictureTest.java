package id.baku.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.baku.platform.InvalidInput;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PictureTest {

  @ParameterizedTest
  @CsvSource({"png, 200, 100, 200, 100", "png, 2000, 1000, 256, 128", "jpg, 3000, 3000, 256, 256", "png, 40, 3000, 3, 256", "png, 3000, 1, 256, 1"})
  void only_points_are_left_and_not_too_many(String kind, int width, int height, int keptWidth, int keptHeight) throws IOException {
    Picture kept = Picture.of(drawn(kind, width, height));
    BufferedImage read = ImageIO.read(new ByteArrayInputStream(kept.png()));
    assertThat(read.getWidth()).isEqualTo(kept.width()).isEqualTo(keptWidth);
    assertThat(read.getHeight()).isEqualTo(kept.height()).isEqualTo(keptHeight);
    assertThat(Picture.of(kept.png()).png()).as("painted again").isEqualTo(kept.png());
  }

  @Test
  void what_packs_badly_is_kept_smaller() throws IOException {
    BufferedImage noise = new BufferedImage(256, 256, BufferedImage.TYPE_INT_ARGB);
    Random draw = new Random(3);
    for (int i = 0; i < 256 * 256; i++) {
      noise.setRGB(i % 256, i / 256, draw.nextInt());
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageIO.write(noise, "png", bytes);
    Picture kept = Picture.of(bytes.toByteArray());
    assertThat(kept.png().length).isLessThanOrEqualTo(Picture.MOST_KEPT);
    assertThat(kept.width()).isEqualTo(kept.height()).isBetween(96, 144);
    assertThat(Picture.of(kept.png()).png()).isEqualTo(kept.png());
  }

  @Test
  void what_a_sender_hides_behind_the_points_is_gone() throws IOException {
    byte[] jpeg = drawn("jpg", 100, 100);
    byte[] exif = "\0\0Exif\0\0GPS -5.4292, 105.2625".getBytes(StandardCharsets.ISO_8859_1);
    exif[0] = 0;
    exif[1] = (byte) exif.length;
    byte[] told = join(Arrays.copyOf(jpeg, 2), new byte[] {(byte) 0xFF, (byte) 0xE1}, exif, Arrays.copyOfRange(jpeg, 2, jpeg.length),
        "<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8));
    assertThat(text(Picture.of(told).png())).doesNotContain("GPS").doesNotContain("script");
    byte[] png = drawn("png", 100, 100);
    byte[] noted = join(Arrays.copyOf(png, 33), chunk("tEXt", "Author\0Budi".getBytes(StandardCharsets.ISO_8859_1)), Arrays.copyOfRange(png, 33, png.length));
    assertThat(text(Picture.of(noted).png())).doesNotContain("Budi");
  }

  @Test
  void a_picture_that_would_unpack_to_billions_of_points_is_not_read() throws IOException {
    byte[] png = drawn("png", 100, 100);
    byte[] head = ByteBuffer.allocate(13).putInt(60_000).putInt(60_000).put((byte) 8).put((byte) 6).put((byte) 0).put((byte) 0).put((byte) 0).array();
    refused("picture.too-many-points", join(Arrays.copyOf(png, 8), chunk("IHDR", head), Arrays.copyOfRange(png, 33, png.length)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>",
      "<?xml version=\"1.0\"?>\n<!-- gambar -->\n<SVG onload=\"alert(1)\"/>"})
  void a_drawing_that_may_hold_scripts_is_refused(String svg) {
    refused("picture.drawing", svg.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void what_is_no_picture_is_refused_and_never_breaks_anything() throws IOException {
    refused("picture.missing", new byte[0]);
    refused("picture.too-large", new byte[Picture.MAX_BYTES + 1]);
    refused("picture.kind", "GIF89a".getBytes(StandardCharsets.UTF_8));
    refused("picture.kind", "RIFF\0\0\0\0WEBPVP8 ".getBytes(StandardCharsets.UTF_8));
    refused("picture.too-small", drawn("png", 31, 31));
    refused("picture.unreadable", Arrays.copyOf(drawn("png", 100, 100), 60));
    refused("picture.unreadable", new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 0});
    byte[] scans = drawn("jpg", 100, 100);
    byte[] again = {(byte) 0xFF, (byte) 0xDA};
    for (int i = 0; i < 40; i++) {
      scans = join(scans, again);
    }
    refused("picture.unreadable", scans);
  }

  private static void refused(String code, byte[] content) {
    assertThatThrownBy(() -> Picture.of(content)).isInstanceOfSatisfying(InvalidInput.class, problem -> assertThat(problem.code()).isEqualTo(code));
  }

  private static byte[] drawn(String kind, int width, int height) throws IOException {
    BufferedImage image = new BufferedImage(width, height, kind.equals("png") ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
    Graphics2D brush = image.createGraphics();
    brush.setColor(new Color(20, 80, 140));
    brush.fillOval(0, 0, width, height);
    brush.dispose();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageIO.write(image, kind, bytes);
    return bytes.toByteArray();
  }

  private static byte[] chunk(String type, byte[] data) {
    byte[] typed = join(type.getBytes(StandardCharsets.ISO_8859_1), data);
    CRC32 check = new CRC32();
    check.update(typed);
    return join(ByteBuffer.allocate(4).putInt(data.length).array(), typed, ByteBuffer.allocate(4).putInt((int) check.getValue()).array());
  }

  private static byte[] join(byte[]... parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    Arrays.stream(parts).forEach(all::writeBytes);
    return all.toByteArray();
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }
}
