package id.baku.web.agencies;

import id.baku.agencies.BrandColour;
import id.baku.agencies.Branding;
import id.baku.agencies.BrandingEditor;
import id.baku.agencies.Versioned;
import id.baku.security.TrailEntry;
import id.baku.security.TrailEntry.Change;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** The colour of the agency's public pages; this page is shown in it. */
@Named
@ViewScoped
public class BrandingPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject BrandingEditor editor;
  @Inject EditorForm form;

  private String colour;
  private String shown;
  private int seenLock;
  private transient List<Change> beside = List.of();

  public void load() {
    Versioned<Branding> now = editor.branding();
    colour = now.value().colour();
    shown = colour;
    seenLock = now.lockVersion();
  }

  public void save() {
    Branding branding = Branding.typed(colour);
    form.save("tampilan", branding.problems(), () -> editor.brand(seenLock, branding), "/kelola/instansi/tampilan?tersimpan=1");
    if (form.isStale()) {
      Versioned<Branding> theirs = editor.branding();
      beside = TrailEntry.differences(theirs.value(), branding);
      seenLock = theirs.lockVersion();
    }
  }

  /** Shows this page in the colour that is typed, and keeps nothing. */
  public void preview() {
    Branding branding = Branding.typed(colour);
    if (form.isRight("tampilan", branding.problems())) {
      shown = branding.colour();
    }
  }

  /** Null for that of Baku. */
  public String getShown() {
    return shown;
  }

  /** In which pages in the dark are shown, since the colour itself could not be read there. */
  public String getInTheDark() {
    return BrandColour.of(shown).map(own -> own.dark().accent().hex()).orElse(null);
  }

  public List<Change> getBeside() { return beside == null ? List.of() : beside; }
  public String getColour() { return colour; }
  public void setColour(String colour) { this.colour = colour; }
}
