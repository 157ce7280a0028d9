package id.baku.web.agencies;

import id.baku.agencies.Logo;
import id.baku.agencies.LogoEditor;
import id.baku.agencies.Versioned;
import id.baku.documents.Picture;
import id.baku.security.TrailEntry;
import id.baku.security.TrailEntry.Change;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.List;

/** The logo of the agency. */
@Named
@ViewScoped
public class LogoPage implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final String DONE = "/kelola/instansi/logo?tersimpan=1";
  private static final int BYTES_PER_MIB = 1024 * 1024;

  @Inject LogoEditor editor;
  @Inject EditorForm form;

  private String alt;
  private int seenLock;
  private transient Part file;
  private transient Logo now;
  private transient List<Change> beside = List.of();

  public void load() {
    Versioned<Logo> now = editor.logo();
    alt = now.value().alt();
    seenLock = now.lockVersion();
  }

  public void save() throws IOException {
    byte[] sent = sent();
    form.save("logo", Logo.problems(alt), () -> editor.show(seenLock, sent, alt), DONE);
    showTheirs();
  }

  public void remove() {
    form.save("hapus", List.of(), () -> editor.remove(seenLock), DONE);
    showTheirs();
  }

  /** Not a byte more than it takes to see that it is too much. */
  private byte[] sent() throws IOException {
    if (file == null) {
      return new byte[0];
    }
    try (InputStream bytes = file.getInputStream()) {
      return bytes.readNBytes(Picture.MAX_BYTES + 1);
    }
  }

  private void showTheirs() {
    now = null;
    if (form.isStale()) {
      Versioned<Logo> theirs = editor.logo();
      beside = TrailEntry.differences(theirs.value(), new Logo(theirs.value().sha256(), alt, theirs.value().width(), theirs.value().height()));
      seenLock = theirs.lockVersion();
    }
  }

  /** As it is kept now. */
  public Logo getNow() {
    if (now == null) {
      now = editor.logo().value();
    }
    return now;
  }

  public int getMaxMebibytes() { return Picture.MAX_BYTES / BYTES_PER_MIB; }
  public List<Change> getBeside() { return beside == null ? List.of() : beside; }
  public String getAlt() { return alt; }
  public void setAlt(String alt) { this.alt = alt; }
  public Part getFile() { return file; }
  public void setFile(Part file) { this.file = file; }
}
