package id.baku.web.agencies;

import id.baku.agencies.Letterhead;
import id.baku.agencies.Letterhead.Paper;
import id.baku.agencies.LetterheadEditor;
import id.baku.agencies.Logo;
import id.baku.agencies.LogoEditor;
import id.baku.agencies.Versioned;
import id.baku.security.TrailEntry;
import id.baku.security.TrailEntry.Change;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** The head of the agency's letters, beside what it looks like on paper. */
@Named
@ViewScoped
public class LetterheadPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject LetterheadEditor editor;
  @Inject LogoEditor logos;
  @Inject EditorForm form;

  private final LetterheadForm typed = new LetterheadForm();
  private int seenLock;
  private transient List<Change> beside = List.of();
  private transient Logo logo;

  public void load() {
    Versioned<Letterhead> now = editor.letterhead();
    typed.fill(now.value());
    seenLock = now.lockVersion();
  }

  public void save() {
    Letterhead head = typed.letterhead();
    form.save("kop", head.problems(), () -> editor.head(seenLock, head), "/kelola/instansi/kop?tersimpan=1");
    if (form.isStale()) {
      Versioned<Letterhead> theirs = editor.letterhead();
      beside = TrailEntry.differences(theirs.value(), head);
      seenLock = theirs.lockVersion();
    }
  }

  /** Shows what is typed on paper, and keeps nothing. */
  public void preview() {
    form.isRight("kop", typed.letterhead().problems());
  }

  public PrintedHead getPrinted() {
    return new PrintedHead(typed.letterhead(), getLogo());
  }

  /** As it is kept now. */
  public Logo getLogo() {
    if (logo == null) {
      logo = logos.logo().value();
    }
    return logo;
  }

  public Paper[] getPapers() { return Paper.values(); }
  public List<Change> getBeside() { return beside == null ? List.of() : beside; }
  public LetterheadForm getTyped() { return typed; }
}
