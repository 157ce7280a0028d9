package id.baku.documents;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class QrCodeTest {

  private static final String ADDRESS = "https://baku.example.go.id/l/7k3hxp";

  @Test
  void a_camera_reads_back_what_was_written() throws Exception {
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(QrCode.of(ADDRESS).png(8)));
    int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    var bitmap = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels)));
    assertThat(new QRCodeReader().decode(bitmap).getText()).isEqualTo(ADDRESS);
  }

  @Test
  void the_drawing_has_a_quiet_zone_of_four_and_the_same_dark_modules_as_the_picture() throws Exception {
    QrCode code = QrCode.of(ADDRESS);
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(code.png(1)));
    int size = image.getWidth();
    boolean[][] drawn = new boolean[size][size];
    var run = java.util.regex.Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1h-\\3z").matcher(code.svg());
    while (run.find()) {
      int x = Integer.parseInt(run.group(1));
      for (int i = 0; i < Integer.parseInt(run.group(3)); i++) drawn[Integer.parseInt(run.group(2))][x + i] = true;
    }
    for (int y = 0; y < size; y++) {
      for (int x = 0; x < size; x++) {
        boolean dark = (image.getRGB(x, y) & 0xffffff) == 0;
        assertThat(drawn[y][x]).as(x + "," + y).isEqualTo(dark);
        assertThat(dark && (x < 4 || y < 4 || x >= size - 4 || y >= size - 4)).isFalse();
      }
    }
    assertThat(code.svg()).contains("viewBox=\"0 0 " + size + " " + size + "\"");
  }
}
