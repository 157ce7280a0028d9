package id.baku.web.imports;

import id.baku.documents.Documents;
import id.baku.imports.ImportDesk;
import id.baku.imports.ImportReader;
import id.baku.imports.ImportView;
import id.baku.imports.Received;
import id.baku.platform.Page;
import id.baku.platform.ProblemException;
import id.baku.security.Actor;
import id.baku.security.Permission;
import id.baku.web.standards.AgencyDay;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.time.LocalDate;

/** Bringing a document in, and all that were brought in before. */
@Named
@RequestScoped
public class ImportListPage {

  private static final String FIELD = "unggah:berkas";

  @Inject ImportDesk desk;
  @Inject ImportReader reader;
  @Inject Actor actor;
  @Inject AgencyDay day;
  @Inject Told told;

  private Part file;
  private String after;
  private Page<ImportView> imports;

  public void upload() throws IOException {
    try {
      Uploaded sent = Uploaded.of(file);
      Received received = desk.receive(sent.name(), sent.mediaType(), sent.content());
      told.goTo(ImportPaths.overview(received.importId()) + (received.known() ? "&kenal=true" : ""));
    } catch (ProblemException refused) {
      told.refused(FIELD, told.words(refused));
    }
  }

  public Page<ImportView> getImports() {
    if (imports == null) {
      imports = reader.list(after);
    }
    return imports;
  }

  public boolean isMayUpload() {
    return actor.may(Permission.EDIT_STANDARD);
  }

  /** The day a document was brought in, where the agency is. */
  public LocalDate day(ImportView row) {
    return day.of(row.receivedAt());
  }

  public long kibibytes(ImportView row) {
    return Math.ceilDiv(row.fileSize(), 1024L);
  }

  /** What the file chooser of the browser offers first; what a file is, its content says. */
  public String getAccepted() {
    return ".docx,.pdf,.xlsx,.html,.htm,.txt,.md,text/plain,text/markdown,text/html,application/pdf";
  }

  public int getMaxMebibytes() {
    return Documents.MAX_BYTES / 1024 / 1024;
  }

  public Part getFile() {
    return file;
  }

  public void setFile(Part file) {
    this.file = file;
  }

  public String getAfter() {
    return after;
  }

  public void setAfter(String after) {
    this.after = after;
  }
}
