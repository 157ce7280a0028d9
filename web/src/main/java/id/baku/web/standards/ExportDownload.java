package id.baku.web.standards;

import id.baku.folders.FolderExport;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** All that the agency has here, as the folder from which it could be loaded again. */
@WebServlet("/kelola/ekspor.zip")
public class ExportDownload extends HttpServlet {

  private static final long serialVersionUID = 1L;

  /** Every entry bears the same time, so that two exports of the same data are the same bytes. */
  private static final LocalDateTime TIME = LocalDateTime.of(2000, 1, 1, 0, 0);

  @Inject transient FolderExport export;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
    Map<String, String> files = export.files();
    response.setContentType("application/zip");
    response.setHeader("Content-Disposition", "attachment; filename=\"" + name(files) + "\"");
    write(files, response.getOutputStream());
  }

  static void write(Map<String, String> files, OutputStream stream) throws IOException {
    try (ZipOutputStream zip = new ZipOutputStream(stream, StandardCharsets.UTF_8)) {
      for (Map.Entry<String, String> file : files.entrySet()) {
        ZipEntry entry = new ZipEntry(file.getKey());
        entry.setTimeLocal(TIME);
        zip.putNextEntry(entry);
        zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    }
  }

  /** Named after the folder in it. */
  static String name(Map<String, String> files) {
    return files.keySet().stream().findFirst().map(path -> path.substring(0, path.indexOf('/'))).orElse("baku") + ".zip";
  }
}
