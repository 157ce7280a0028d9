package id.baku.web.agencies;

import id.baku.agencies.AgencyIdentity;
import id.baku.agencies.IdentityEditor;
import id.baku.agencies.Versioned;
import id.baku.security.TrailEntry;
import id.baku.security.TrailEntry.Change;
import id.baku.web.imports.Told;
import id.baku.web.platform.AskedOnce;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;

/** Who the agency is and how it is reached. */
@Named
@ViewScoped
public class IdentityPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject IdentityEditor editor;
  @Inject EditorForm form;
  @Inject Told told;

  private final IdentityForm typed = new IdentityForm();
  private final AskedOnce asked = new AskedOnce();
  private int seenLock;
  private transient List<Change> beside = List.of();

  public void load() {
    Versioned<AgencyIdentity> now = editor.identity();
    typed.fill(now.value());
    seenLock = now.lockVersion();
  }

  /** Whoever saves again after seeing the other words means it. */
  public void save() {
    AgencyIdentity identity = typed.identity();
    if (identity.problems().isEmpty() && looksLikeAnother(identity.name())) {
      return;
    }
    form.save("identitas", identity.problems(), () -> editor.identify(seenLock, identity), "/kelola/instansi/identitas?tersimpan=1");
    if (form.isStale()) {
      Versioned<AgencyIdentity> theirs = editor.identity();
      beside = TrailEntry.differences(theirs.value(), identity);
      seenLock = theirs.lockVersion();
    }
  }

  /** Says once which agencies the name would be mistaken for. */
  private boolean looksLikeAnother(String name) {
    List<String> like = editor.like(name);
    boolean unsaid = !like.isEmpty() && !asked.isMeant(name);
    if (unsaid) {
      told.refused("identitas:name", told.texts().get("offices.agency.looks-like", Map.of("names", String.join(" · ", like))));
    }
    return unsaid;
  }

  public List<Change> getBeside() {
    return beside == null ? List.of() : beside;
  }

  public IdentityForm getTyped() {
    return typed;
  }
}
