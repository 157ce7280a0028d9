package id.baku.directory;

import id.baku.agencies.AgencyDescribed;
import id.baku.agencies.LogoChanged;
import id.baku.directory.store.DirectoryStore;
import id.baku.platform.Json;
import id.baku.standards.DecreeFilesChanged;
import id.baku.standards.DecreeView;
import id.baku.standards.ServiceDescribed;
import id.baku.standards.ServiceDescription;
import id.baku.standards.StandardContent;
import id.baku.standards.StandardContent.Fee;
import id.baku.standards.StandardPublished;
import id.baku.tenancy.CurrentTenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Writes the directory rows in the transaction of the act: if the row fails, nothing was published. */
@ApplicationScoped
public class EntryWriter {

  @Inject DirectoryStore directory;
  @Inject CurrentTenant tenant;
  @Inject Clock clock;

  void onAgencyDescribed(@Observes AgencyDescribed event) {
    directory.saveAgency(event.agencyId(), event.profile(), clock.instant());
  }

  void onLogoChanged(@Observes LogoChanged event) {
    directory.saveLogo(tenant.id(), event);
  }

  void onServiceDescribed(@Observes ServiceDescribed event) {
    directory.describeService(described(event.serviceId(), event.service()));
  }

  void onStandardPublished(@Observes StandardPublished event) {
    if (event.endedVersion() != null) {
      directory.endEntry(event.endedVersion(), event.endedOn());
    }
    StandardContent content = event.document().content();
    Map<String, Object> row = described(event.serviceId(), event.service());
    row.put("version", event.versionId());
    row.put("agency", tenant.id());
    row.put("standard", event.standardId());
    row.put("slug", event.service().slug());
    row.put("number", event.number());
    row.put("promises",
        Json.write(content.completionTime() == null ? List.of() : content.completionTime().promises()));
    row.put("document", Json.write(event.document()));
    row.put("inForceFrom", event.inForce().from());
    row.put("inForceTo", event.inForce().to());
    row.put("publishedAt", event.publishedAt());
    putFees(row, content.fee());
    directory.saveEntry(row);
    saveDecree(event.document().decree());
  }

  private void saveDecree(DecreeView decree) {
    if (decree == null) {
      return;
    }
    Map<String, Object> row = new HashMap<>();
    row.put("decree", decree.id());
    row.put("agency", tenant.id());
    row.put("number", decree.number());
    row.put("title", decree.title());
    row.put("issuer", decree.issuer());
    row.put("fixedOn", decree.fixedOn());
    row.put("at", clock.instant());
    directory.savePublishedDecree(row);
  }

  void onDecreeFilesChanged(@Observes DecreeFilesChanged event) {
    Map<String, Object> row = new HashMap<>();
    row.put("decree", event.decreeId());
    row.put("agency", tenant.id());
    row.put("signed", event.signedSha256());
    row.put("copyHash", event.copySha256());
    row.put("copy", event.copy());
    row.put("at", clock.instant());
    directory.saveDecree(row);
  }

  private static Map<String, Object> described(UUID serviceId, ServiceDescription service) {
    Map<String, Object> row = new HashMap<>();
    row.put("service", serviceId);
    row.put("name", service.name());
    row.put("group", service.group());
    row.put("listOrder", service.order());
    row.put("audience", service.audience().name());
    row.put("servicePoint", service.servicePoint());
    row.put("lifeEvents", Json.write(service.lifeEvents()));
    return row;
  }

  private static void putFees(Map<String, Object> row, Fee fee) {
    row.put("free", fee == null ? null : fee.free());
    row.put("feeFrom", fee == null || fee.least().isEmpty() ? null : fee.least().getAsLong());
    row.put("feeTo", fee == null || fee.greatest().isEmpty() ? null : fee.greatest().getAsLong());
  }
}
