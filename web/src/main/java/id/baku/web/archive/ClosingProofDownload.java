package id.baku.web.archive;

import id.baku.archive.ClosingItem;
import id.baku.archive.ClosingProof;
import id.baku.archive.OfficeClosings;
import id.baku.platform.Ids;
import id.baku.platform.Json;
import id.baku.platform.NotFound;
import jakarta.inject.Inject;
import jakarta.json.bind.annotation.JsonbPropertyOrder;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;

/** The proof of what was erased of a closed agency, as JSON. */
@WebServlet("/kelola/pemerintah/penutupan/bukti.json")
public class ClosingProofDownload extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject transient OfficeClosings closings;

  /** What the file says. */
  @JsonbPropertyOrder({"agency", "name", "reason", "successor", "askedBy", "askedAt", "confirmedBy", "notBefore", "erasedAt", "proof"})
  public record Told(String agency, String name, String reason, String successor, String askedBy, Instant askedAt, String confirmedBy,
      Instant notBefore, Instant erasedAt, ClosingProof proof) {}

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
    String id = request.getParameter("id");
    ClosingItem item = closings.view(Ids.parse(id == null ? "" : id));
    if (!item.isDone()) {
      throw new NotFound("closing.unknown");
    }
    response.setContentType("application/json;charset=UTF-8");
    response.setHeader("Content-Disposition", "attachment; filename=\"bukti-" + item.agency() + ".json\"");
    response.getOutputStream().write(Json.writePretty(new Told(item.agency(), item.agencyName(), item.closing().reason(), item.closing().successor(),
        item.closing().asker(), item.closing().askedAt(), item.closing().confirmer(), item.closing().eraseAfter(), item.endedAt(), item.proof()))
        .getBytes(StandardCharsets.UTF_8));
  }
}
