package id.baku.web.agencies;

import id.baku.agencies.NumberParts;
import id.baku.agencies.Numbering;
import id.baku.agencies.NumberingEditor;
import id.baku.agencies.NumberPattern.Token;
import id.baku.agencies.Versioned;
import id.baku.platform.InvalidInput;
import id.baku.security.TrailEntry;
import id.baku.security.TrailEntry.Change;
import id.baku.standards.DecreeRecorder;
import id.baku.standards.DecreeView;
import id.baku.web.standards.AgencyDay;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** How the agency numbers its decrees, with the number that would follow and what the pattern reads out of those it has. */
@Named
@ViewScoped
public class NumberingPage implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final int SHOWN = 5;

  @Inject NumberingEditor editor;
  @Inject DecreeRecorder decrees;
  @Inject AgencyDay day;
  @Inject EditorForm form;

  private String pattern;
  private String archive;
  private String unit;
  private int digits;
  private int seenLock;
  private transient List<Change> beside = List.of();
  private transient List<String> known;

  /** A number that was given, and its parts; null when the pattern does not read it. */
  public record Read(String number, NumberParts parts) {}

  public void load() {
    Versioned<Numbering> now = editor.numbering();
    pattern = now.value().pattern();
    archive = now.value().archive();
    unit = now.value().unit();
    digits = now.value().digits();
    seenLock = now.lockVersion();
  }

  public void save() {
    Numbering numbering = typed();
    form.save("penomoran", numbering.problems(), () -> editor.number(seenLock, numbering), "/kelola/instansi/penomoran?tersimpan=1");
    if (form.isStale()) {
      Versioned<Numbering> theirs = editor.numbering();
      beside = TrailEntry.differences(theirs.value(), numbering);
      seenLock = theirs.lockVersion();
    }
  }

  /** Shows what would follow from what is typed, and keeps nothing. */
  public void preview() {
    form.isRight("penomoran", typed().problems());
  }

  private Numbering typed() {
    return new Numbering(pattern, archive, unit, digits).tidied();
  }

  /** The number that would be given today; null while something is wrong. */
  public String getNext() {
    LocalDate today = day.today();
    try {
      return typed().problems().isEmpty() ? typed().next(known(), today.getYear(), today.getMonthValue()) : null;
    } catch (InvalidInput exhausted) { // more digits than a serial has
      return null;
    }
  }

  /** The last numbers, as the pattern that is typed reads them. */
  public List<Read> getRead() {
    return typed().form().problems().isEmpty()
        ? known().stream().limit(SHOWN).map(number -> new Read(number, typed().form().parse(number).orElse(null))).toList() : List.of();
  }

  private List<String> known() {
    if (known == null) {
      known = decrees.all().stream().map(DecreeView::number).toList();
    }
    return known;
  }

  public Token[] getTokens() { return Token.values(); }
  public List<Change> getBeside() { return beside == null ? List.of() : beside; }
  public String getPattern() { return pattern; }
  public void setPattern(String pattern) { this.pattern = pattern; }
  public String getArchive() { return archive; }
  public void setArchive(String archive) { this.archive = archive; }
  public String getUnit() { return unit; }
  public void setUnit(String unit) { this.unit = unit; }
  public int getDigits() { return digits; }
  public void setDigits(int digits) { this.digits = digits; }
}
