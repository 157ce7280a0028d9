package id.baku.web.agencies;

import id.baku.agencies.Publication;
import id.baku.agencies.PublicationEditor;
import id.baku.agencies.Versioned;
import id.baku.security.TrailEntry;
import id.baku.security.TrailEntry.Change;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** Under which short address the agency's pages are found, and where else its standards are published. */
@Named
@ViewScoped
public class PublicationPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject PublicationEditor editor;
  @Inject EditorForm form;

  private String address;
  private String ownSite;
  private int seenLock;
  private List<String> leading = List.of();
  private transient List<Change> beside = List.of();

  public void load() {
    Versioned<Publication> now = editor.publication();
    address = now.value().address();
    ownSite = now.value().ownSite();
    seenLock = now.lockVersion();
    leading = List.copyOf(editor.addresses());
  }

  public void save() {
    Publication typed = Publication.typed(address, ownSite);
    form.save("alamat", typed.problems(), () -> editor.publish(seenLock, typed), "/kelola/instansi/alamat?tersimpan=1");
    if (form.isStale()) {
      Versioned<Publication> theirs = editor.publication();
      beside = TrailEntry.differences(theirs.value(), typed);
      seenLock = theirs.lockVersion();
    }
  }

  /** Short addresses that lead to the agency, newest first; those it had before among them. */
  public List<String> getLeading() { return leading; }
  public List<Change> getBeside() { return beside == null ? List.of() : beside; }
  public String getAddress() { return address; }
  public void setAddress(String address) { this.address = address; }
  public String getOwnSite() { return ownSite; }
  public void setOwnSite(String ownSite) { this.ownSite = ownSite; }
}
