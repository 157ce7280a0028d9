package id.baku.web.directory;

import id.baku.documents.QrCode;
import id.baku.web.platform.Links;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The short address of a service or an agency as a picture, {@code /qr/7k3hxp.svg}, {@code /qr/i/disdukcapil-metro.svg} or {@code .png}. Made from the address alone,
 * without a look into the database: a code that leads nowhere has a picture that leads nowhere.
 */
@WebServlet("/qr/*")
public class QrPicture extends HttpServlet {

  private static final long serialVersionUID = 1L;
  private static final Pattern FILE = Pattern.compile("/([2-9a-z]{6}|i/[a-z0-9-]{3,40})\\.(svg|png)");
  private static final int PIXELS_A_MODULE = 12;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
    Matcher file = FILE.matcher(String.valueOf(request.getPathInfo()));
    if (!file.matches()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    QrCode code = of(file.group(1));
    boolean drawing = file.group(2).equals("svg");
    byte[] picture = drawing ? code.svg().getBytes(StandardCharsets.UTF_8) : code.png(PIXELS_A_MODULE);
    response.setContentType(drawing ? "image/svg+xml" : "image/png");
    response.setHeader("Cache-Control", "public, max-age=86400");
    response.setContentLength(picture.length);
    response.getOutputStream().write(picture);
  }

  /** @param code short code of a service, or {@code i/} and the short address of an agency */
  static QrCode of(String code) {
    return QrCode.of(Links.absolute((code.startsWith("i/") ? "/" : "/l/") + code));
  }
}
