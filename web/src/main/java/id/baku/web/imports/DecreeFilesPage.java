package id.baku.web.imports;

import id.baku.imports.CopyCheck;
import id.baku.imports.ImportReader;
import id.baku.imports.ImportReader.Original;
import id.baku.platform.Ids;
import id.baku.platform.NotFound;
import id.baku.platform.ProblemException;
import id.baku.security.Actor;
import id.baku.security.Permission;
import id.baku.standards.DecreeFiles;
import id.baku.standards.DecreeFilesView;
import id.baku.standards.DecreeRecorder;
import id.baku.standards.DecreeView;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.util.UUID;

/** The signed file of the decree that was recorded out of an import, and the copy the public may have. */
@Named
@ViewScoped
public class DecreeFilesPage implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final String SIGNED_FIELD = "bertanda:berkas";
  private static final String COPY_FIELD = "salinan:berkas";

  @Inject ImportReader reader;
  @Inject DecreeFiles files;
  @Inject CopyCheck copies;
  @Inject DecreeRecorder decrees;
  @Inject Actor actor;
  @Inject Told told;

  private String id;
  private UUID importId;
  private String decreeNumber;
  private transient DecreeView decree;
  private transient DecreeFilesView view;
  private transient Part file;
  private transient Part copy;
  private boolean blackedOut;

  /** @throws NotFound for another agency's import as for none, and for one without a decree */
  public void load() {
    importId = Ids.parse(id == null ? "" : id);
    decreeNumber = reader.view(importId).decreeNumber();
    if (decreeNumber == null) {
      throw new NotFound("decree.unknown");
    }
  }

  public void keep() throws IOException {
    Uploaded sent = Uploaded.of(file);
    act(SIGNED_FIELD, () -> files.keepSigned(decreeNumber, sent.name(), sent.mediaType(), sent.content()));
  }

  /** The document that was imported is the signed one. */
  public void keepImported() {
    Original original = reader.original(importId);
    act(null, () -> files.keepSigned(decreeNumber, original.file().name(), original.file().mediaType(), original.content()));
  }

  public void publish() throws IOException {
    Uploaded sent = Uploaded.of(copy);
    act(COPY_FIELD, () -> copies.publish(importId, decreeNumber, sent.name(), sent.content(), blackedOut));
  }

  public void withdraw() {
    act(null, () -> files.withdrawCopy(decreeNumber));
  }

  private void act(String field, Runnable act) {
    try {
      act.run();
      told.goTo(ImportPaths.decreeFiles(importId));
    } catch (ProblemException refused) {
      told.refused(field, told.words(refused));
    }
  }

  public DecreeView getDecree() {
    if (decree == null && decreeNumber != null) {
      decree = decrees.find(decreeNumber);
    }
    return decree;
  }

  public DecreeFilesView getView() {
    if (view == null && decreeNumber != null) {
      view = files.view(decreeNumber);
    }
    return view;
  }

  public boolean isMayChange() {
    return actor.may(Permission.PUBLISH_STANDARD);
  }

  public Part getFile() {
    return file;
  }

  public void setFile(Part file) {
    this.file = file;
  }

  public Part getCopy() {
    return copy;
  }

  public void setCopy(Part copy) {
    this.copy = copy;
  }

  public boolean isBlackedOut() {
    return blackedOut;
  }

  public void setBlackedOut(boolean blackedOut) {
    this.blackedOut = blackedOut;
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }
}
