package id.baku.documents;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import javax.imageio.ImageIO;

/**
 * A text as a QR code with its quiet zone of four modules, for paper: error correction M, which stands a fold or a
 * stain.
 *
 * @source ISO/IEC 18004 (quiet zone, error correction levels)
 */
public final class QrCode {

  private static final int QUIET_ZONE = 4;

  private final BitMatrix modules;

  private QrCode(BitMatrix modules) {
    this.modules = modules;
  }

  /** @param text a short one, an address as a rule */
  public static QrCode of(String text) {
    try {
      return new QrCode(new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0,
          Map.of(EncodeHintType.MARGIN, QUIET_ZONE, EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M)));
    } catch (WriterException tooLong) {
      throw new IllegalArgumentException(tooLong);
    }
  }

  /** As drawing: one unit a module, a rectangle for every run of dark modules in a row. */
  public String svg() {
    StringBuilder path = new StringBuilder();
    for (int y = 0; y < modules.getHeight(); y++) {
      for (int x = 0; x < modules.getWidth(); x++) {
        int from = x;
        while (x < modules.getWidth() && modules.get(x, y)) {
          x++;
        }
        if (x > from) {
          path.append('M').append(from).append(' ').append(y).append('h').append(x - from).append("v1h").append(from - x).append('z');
        }
      }
    }
    int size = modules.getWidth();
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + size + " " + size
        + "\" shape-rendering=\"crispEdges\"><path fill=\"#fff\" d=\"M0 0h" + size + "v" + size + "H0z\"/><path d=\"" + path
        + "\"/></svg>";
  }

  /** As picture, black on white. @param scale pixels a module */
  public byte[] png(int scale) {
    int size = modules.getWidth() * scale;
    BufferedImage image = new BufferedImage(size, size, BufferedImage.TYPE_BYTE_BINARY);
    for (int y = 0; y < size; y++) {
      for (int x = 0; x < size; x++) {
        image.setRGB(x, y, modules.get(x / scale, y / scale) ? 0 : 0xffffff);
      }
    }
    try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      ImageIO.write(image, "png", bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
