package id.baku.web.imports;

import id.baku.agencies.AgencyReader;
import id.baku.agencies.ServicePoint;
import id.baku.imports.Decision;
import id.baku.imports.ImportAcceptance;
import id.baku.imports.ImportReader;
import id.baku.imports.ImportReview;
import id.baku.imports.ImportedCell;
import id.baku.imports.ImportedStandard;
import id.baku.platform.Ids;
import id.baku.platform.NotFound;
import id.baku.platform.ProblemException;
import id.baku.platform.Stale;
import id.baku.security.Actor;
import id.baku.security.Permission;
import id.baku.standards.Audience;
import id.baku.standards.ComponentKind;
import id.baku.standards.LifeEvents.LifeEvent;
import id.baku.standards.ServiceDescription;
import id.baku.standards.StandardReader;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/**
 * One standard of an import beside the piece of the document it was read from. Every act says on which state it was
 * made; when that is not the present one, nothing is written, and a corrected wording is shown beside the other one.
 */
@Named
@ViewScoped
public class ImportedStandardPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject ImportReader reader;
  @Inject ImportReview review;
  @Inject ImportAcceptance acceptance;
  @Inject StandardReader standards;
  @Inject AgencyReader agency;
  @Inject Actor actor;
  @Inject Told told;

  private String id;
  private String number;
  private String component;
  private UUID importId;
  private int position;
  private int lockVersion;
  private ComponentKind chosen;
  /** As the components were shown first; a form is found again by its place among them. */
  private List<ComponentKind> order = List.of();
  private String words;
  private String theirs;
  private final ServiceForm service = new ServiceForm();

  private transient ImportedStandard standard;
  private transient List<ServiceDescription> services;
  private transient List<ServicePoint> servicePoints;
  private transient List<LifeEvent> lifeEvents;
  private transient ImportReader.Changes changes;

  /** @throws NotFound for another agency's import as for none */
  public void load() {
    importId = Ids.parse(id == null ? "" : id);
    position = ImportPaths.position(number);
    standard = reader.standard(importId, position);
    lockVersion = standard.lockVersion();
    order = standard.reading().leastSureFirst();
    chosen = component == null || !isOpen() ? null : ComponentKind.find(component).orElse(null);
    words = chosen == null ? null : text(chosen);
    service.fill(standard.reading());
  }

  /** As it is now; the acts go by the state that was shown. */
  public ImportedStandard getStandard() {
    if (standard == null && importId != null) {
      standard = reader.standard(importId, position);
    }
    return standard;
  }

  public void correct() {
    try {
      review.correct(importId, position, chosen, words, lockVersion);
      told.goTo(ImportPaths.component(importId, position, chosen));
    } catch (Stale changed) {
      standard = reader.standard(importId, position);
      lockVersion = standard.lockVersion();
      theirs = text(chosen);
      told.refused(changed);
    } catch (ProblemException refused) {
      told.refused(refused);
    }
  }

  public void match() {
    act(() -> review.match(importId, position, service.getKnown(), lockVersion), here());
  }

  public void describe() {
    act(() -> review.describe(importId, position, service.description(), lockVersion), here());
  }

  public void undo() {
    act(() -> review.undo(importId, position, lockVersion), here());
  }

  public void leaveOut() {
    act(() -> review.leaveOut(importId, position, lockVersion), overview());
  }

  public void reopen() {
    act(() -> review.reopen(importId, position, lockVersion), here());
  }

  public void accept() {
    act(() -> acceptance.acceptAsDraft(importId, position, lockVersion), overview());
  }

  public void takeBack() {
    act(() -> acceptance.takeBack(importId, position, lockVersion), here());
  }

  /** After a refusal the page stays, with what was typed; a later try is made on what it shows then. */
  private void act(Runnable act, String next) {
    try {
      act.run();
      told.goTo(next);
    } catch (Stale changed) {
      standard = reader.standard(importId, position);
      lockVersion = standard.lockVersion();
      told.refused(changed);
    } catch (ProblemException refused) {
      told.refused(refused);
    }
  }

  private String here() {
    return ImportPaths.standard(importId, position);
  }

  private String overview() {
    return ImportPaths.overview(importId);
  }

  private String text(ComponentKind kind) {
    return standard.reading().cell(kind).map(ImportedCell::text).orElse("");
  }

  public List<ReviewedPart> getParts() {
    return getStandard() == null ? List.of()
        : ReviewedPart.of(getStandard(), order, chosen, new Structure(told.texts()));
  }

  public List<SourcePiece> getPieces() {
    return getStandard() == null ? List.of() : SourcePiece.of(getStandard());
  }

  public List<ServiceDescription> getServices() {
    if (services == null) {
      services = standards.services();
    }
    return services;
  }

  public List<ServicePoint> getServicePoints() {
    if (servicePoints == null) {
      servicePoints = agency.servicePoints();
    }
    return servicePoints;
  }

  public List<LifeEvent> getLifeEvents() {
    if (lifeEvents == null) {
      lifeEvents = standards.lifeEvents();
    }
    return lifeEvents;
  }

  /** What differs from what the agency says already; null when it says nothing, or this was decided. */
  public ImportReader.Changes getChanges() {
    if (changes == null && getStandard() != null && getStandard().reading().knownService()
        && getStandard().decision() == Decision.OPEN) {
      changes = reader.changes(importId, position).orElse(null);
    }
    return changes;
  }

  public Audience[] getAudiences() {
    return Audience.values();
  }

  /** It may be changed, and by this person. */
  public boolean isOpen() {
    return actor.may(Permission.EDIT_STANDARD) && getStandard() != null && getStandard().decision() == Decision.OPEN;
  }

  public boolean isMayReopen() {
    return actor.may(Permission.EDIT_STANDARD) && getStandard() != null
        && getStandard().decision() == Decision.LEFT_OUT;
  }

  /** It is a draft, as far as the import knows. */
  public boolean isMayTakeBack() {
    return actor.may(Permission.EDIT_STANDARD) && getStandard() != null
        && getStandard().decision() == Decision.ACCEPTED && getStandard().inForceFrom() == null;
  }

  public ServiceForm getService() {
    return service;
  }

  /** What somebody else made of the wording meanwhile; null when nobody did. */
  public String getTheirs() {
    return theirs;
  }

  public ComponentKind getChosen() {
    return chosen;
  }

  /** A browser takes no more: a request that is too large is cut off before anybody can say why. */
  public int getMaxWords() {
    return ImportReview.MAX_WORDS;
  }

  public String getWords() {
    return words;
  }

  public void setWords(String words) {
    this.words = words;
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number;
  }

  public String getComponent() {
    return component;
  }

  public void setComponent(String component) {
    this.component = component;
  }
}
