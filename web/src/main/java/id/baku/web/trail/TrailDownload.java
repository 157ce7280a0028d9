package id.baku.web.trail;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import id.baku.security.TrailEntry;
import id.baku.security.TrailExport;
import id.baku.security.TrailFilter;
import id.baku.web.platform.Language;
import id.baku.web.platform.SpreadsheetText;
import id.baku.web.platform.Texts;
import id.baku.web.standards.AgencyDay;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is asked of the trail as a file for a spreadsheet, row by row as the database hands it over. A byte order mark comes first: without
 * it Excel reads UTF-8 as something else, and everybody else skips it.
 *
 * @source RFC 4180
 */
@WebServlet("/kelola/riwayat.csv")
public class TrailDownload extends HttpServlet {

  private static final long serialVersionUID = 1L;
  private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
  private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ssxxx");
  private static final List<String> COLUMNS = List.of("number", "at", "who", "capacity", "address", "act", "kind", "label", "changes", "hash");

  @Inject transient TrailExport export;
  @Inject transient AgencyDay day;
  @Inject transient Language language;
  @Inject transient TrailWords words;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
    ZoneId zone = day.zone();
    TrailFilter asked = new TrailQuestion(request.getParameter("hal"), request.getParameter("orang"), request.getParameter("tindakan"),
        request.getParameter("dari"), request.getParameter("sampai")).filter(zone);
    export.note(asked);
    response.setContentType("text/csv;charset=UTF-8");
    response.setHeader("Content-Disposition", "attachment; filename=\"" + texts().get("trail.file") + ".csv\"");
    write(asked, zone, response.getOutputStream());
  }

  private void write(TrailFilter asked, ZoneId zone, OutputStream to) throws IOException {
    to.write(BYTE_ORDER_MARK);
    try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(to, StandardCharsets.UTF_8)) {
      csv.writeRecord(COLUMNS.stream().map(column -> texts().get("trail.column." + column)).toList());
      export.each(asked, entry -> csv.writeRecord(cells(entry, zone)));
    }
  }

  private List<String> cells(TrailEntry entry, ZoneId zone) {
    String changes = entry.changes().stream()
        .map(change -> words.field(change.field()) + ": " + words.value(change.field(), change.before()) + " → " + words.value(change.field(), change.after()))
        .collect(Collectors.joining("; "));
    return Stream.of(entry.seq() == null ? null : entry.seq().toString(), MOMENT.format(entry.at().atZone(zone)),
            words.actor(entry), entry.capacity(), entry.address(), words.act(entry.act()),
            words.kind(entry.kind()), entry.label(), changes, entry.hash())
        .map(SpreadsheetText::safe).toList();
  }

  private Texts texts() {
    return Texts.of(language.getLocale());
  }
}
