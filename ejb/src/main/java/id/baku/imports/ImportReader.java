package id.baku.imports;

import id.baku.documents.Documents;
import id.baku.documents.StoredFile;
import id.baku.imports.store.ImportStore;
import id.baku.platform.NotFound;
import id.baku.platform.Page;
import id.baku.platform.PageKey;
import id.baku.security.Permission;
import id.baku.security.Permitted;
import id.baku.security.Trail;
import id.baku.standards.ComponentChange;
import id.baku.standards.DecreeView;

import id.baku.tenancy.TenantScoped;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The imports of the current agency. */
@Stateless
@TenantScoped
public class ImportReader {

  @Inject ImportStore imports;
  @Inject Comparison comparison;
  @Inject Redactions redactions;
  @Inject Documents documents;
  @Inject Trail trail;

  /**
   * Newest first.
   *
   * @param after key of a page from the page before, null for the first
   * @throws id.baku.platform.InvalidInput page.key
   */
  @Permitted(Permission.READ_IMPORT)
  public Page<ImportView> list(String after) {
    return Page.of(imports.list(after == null ? null : PageKey.parse(after, 2), Page.DEFAULT_LIMIT + 1),
        Page.DEFAULT_LIMIT, last -> PageKey.of(last.receivedAt(), last.id()));
  }

  /** @throws NotFound import.unknown also for another agency's */
  @Permitted(Permission.READ_IMPORT)
  public ImportView view(UUID importId) {
    return imports.view(importId).orElseThrow(() -> new NotFound("import.unknown"));
  }

  /** The decree around the standards as it was read. @throws NotFound import.unknown when it is not read */
  @Permitted(Permission.READ_IMPORT)
  public DecreeView header(UUID importId) {
    return imports.header(importId).orElseThrow(() -> new NotFound("import.unknown"));
  }

  /** Text that belonged to nothing, with what became of it. @throws NotFound import.unknown when it is not read */
  @Permitted(Permission.READ_IMPORT)
  public List<LeftOver.Row> leftOver(UUID importId) {
    noteReading(view(importId));
    return imports.leftOver(importId).orElseThrow(() -> new NotFound("import.unknown"));
  }

  /** What the reader says about the document. @throws NotFound import.unknown when it is not read */
  @Permitted(Permission.READ_IMPORT)
  public Remarks remarks(UUID importId) {
    return imports.remarks(importId).orElseThrow(() -> new NotFound("import.unknown"));
  }

  /** The standards of an import, those somebody should look at first. */
  @Permitted(Permission.READ_IMPORT)
  public List<ImportedStandard.Row> standards(UUID importId) {
    return imports.standards(importId);
  }

  /** @throws NotFound import.unknown also for another agency's */
  @Permitted(Permission.READ_IMPORT)
  public ImportedStandard standard(UUID importId, int position) {
    return imports.standard(importId, position).orElseThrow(() -> new NotFound("import.unknown"));
  }

  /** How many components differ from what the agency says already, by position; of undecided standards of known services. */
  @Permitted(Permission.READ_IMPORT)
  public Map<Integer, Integer> differences(UUID importId) {
    return comparison.differences(importId);
  }

  /** A standard beside what the agency says already about its service; empty when it says nothing. @throws NotFound import.unknown */
  @Permitted(Permission.READ_IMPORT)
  public Optional<Changes> changes(UUID importId, int position) {
    return comparison.changes(importId, standard(importId, position));
  }

  /** Whether words name who signed the document of an import, or give an employee number. */
  @Permitted(Permission.READ_IMPORT)
  public boolean namesSignatory(UUID importId, String words) {
    return redactions.of(importId).isNamedIn(words);
  }

  /** @param version the one that is compared with, which may be a draft */
  public record Changes(int version, List<ComponentChange> components) {

    public boolean isAny() {
      return components.stream().anyMatch(ComponentChange::isAny);
    }
  }

  /** The document itself. @throws NotFound import.unknown also for another agency's */
  @Permitted(Permission.READ_IMPORT)
  public Original original(UUID importId) {
    ImportView read = view(importId);
    noteReading(read);
    StoredFile file = documents.find(read.fileId());
    return new Original(file, documents.content(file.id()));
  }

  /** Where a document is shown as it is, there stand name and employee number of who signed it. */
  private void noteReading(ImportView read) {
    trail.read("import.document-read", read.subject());
  }

  /** A document with its bytes. */
  public record Original(StoredFile file, byte[] content) {}
}
