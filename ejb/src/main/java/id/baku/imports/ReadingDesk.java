package id.baku.imports;

import id.baku.decrees.ParsedDecree;
import id.baku.documents.Documents;
import id.baku.imports.ImportReader.Original;
import id.baku.imports.store.ImportStore;
import id.baku.imports.store.ImportStore.LeftOvers;
import id.baku.security.Permission;
import id.baku.security.Permitted;
import id.baku.standards.StandardReader;
import id.baku.tenancy.TenantScoped;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/**
 * What a server that reads a document does to its import, each step in a transaction of its own. Every step but the
 * first holds only as long as the import is this server's to read: cancelled or taken over, nothing is written.
 */
@Stateless
@TenantScoped
public class ReadingDesk {

  /** A document that took a server down so often is not tried again. */
  static final int MOST_ATTEMPTS = 3;

  @Inject ImportStore imports;
  @Inject Documents documents;
  @Inject StandardReader standards;
  @Inject RegistryReader registry;
  @Inject Clock clock;

  /** Takes the import; the document to read, or nothing when it is not to be had. */
  @Permitted(Permission.EDIT_STANDARD)
  public Optional<Original> claim(UUID importId, UUID worker) {
    if (!imports.claim(importId, worker, MOST_ATTEMPTS, clock.instant())) {
      imports.giveUp(importId, worker, MOST_ATTEMPTS, "import.failed", clock.instant());
      return Optional.empty();
    }
    UUID fileId = imports.view(importId).orElseThrow().fileId();
    return Optional.of(new Original(documents.find(fileId), documents.content(fileId)));
  }

  /** Says how far the reading is. @return whether it is still wanted */
  @Permitted(Permission.EDIT_STANDARD)
  public boolean progress(UUID importId, UUID worker, int percent) {
    return imports.progress(importId, worker, percent);
  }

  /** Keeps everything that was read, at once. */
  @Permitted(Permission.EDIT_STANDARD)
  public void keep(UUID importId, UUID worker, ParsedDecree decree, String sha256) {
    ReadDecree read = ReadDecree.of(decree, sha256, registry.registry(), standards.services());
    LeftOvers leftOvers = new LeftOvers(read.leftOver(), read.remarks());
    if (imports.ready(importId, worker, read.source(), read.header(), leftOvers, clock.instant())) {
      imports.keepSignatory(importId, read.signatory());
      read.standards().forEach(standard -> imports.add(importId, standard));
    }
  }

  /** @param code why it cannot be read */
  @Permitted(Permission.EDIT_STANDARD)
  public void refuse(UUID importId, UUID worker, String code) {
    imports.refuse(importId, worker, code, clock.instant());
  }
}
