package id.baku.web.imports;

import id.baku.imports.ImportReader;
import id.baku.imports.ImportReader.Original;
import id.baku.platform.Ids;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The document of an import as it was brought in; never opened in the browser, whatever it says it is. */
@WebServlet("/kelola/impor/berkas")
public class OriginalDownload extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject transient ImportReader reader;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
    String id = request.getParameter("id");
    Original original = reader.original(Ids.parse(id == null ? "" : id));
    response.setContentType("application/octet-stream");
    response.setHeader("Content-Disposition", disposition(original.file().name()));
    response.setContentLength(original.content().length);
    response.getOutputStream().write(original.content());
  }

  /** @source RFC 6266 section 4.3, RFC 8187 */
  static String disposition(String name) {
    String ascii = name.replaceAll("[^\\x20-\\x7e]|[\"\\\\%]", "_");
    String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    return "attachment; filename=\"" + ascii + "\"; filename*=UTF-8''" + encoded;
  }
}
