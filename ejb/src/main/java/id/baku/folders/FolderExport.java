package id.baku.folders;

import id.baku.agencies.AgencyReader;
import id.baku.platform.Slug;
import id.baku.security.Permission;
import id.baku.security.Permitted;
import id.baku.standards.DecreeRecorder;
import id.baku.standards.DecreeView;
import id.baku.standards.ExportedStandard;
import id.baku.standards.StandardExport;
import id.baku.tenancy.TenantScoped;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Writes the current agency as a folder of {@code tenants/}, one version of each standard. For standards with a single
 * version, what is loaded again from it is the same.
 */
@Stateless
@TenantScoped
public class FolderExport {

  @Inject AgencyReader agencies;
  @Inject DecreeRecorder decrees;
  @Inject StandardExport standards;

  /** Paths inside {@code tenants/} with their JSON text, in the order of a listing. */
  @Permitted(Permission.EXPORT_AGENCY)
  public Map<String, String> files() {
    Map<String, String> files = new LinkedHashMap<>();
    var agency = agencies.description();
    String folder = agency.slug() + "/";
    files.put(folder + "agency.json", FolderJson.write("../schema/agency", agency));
    files.put(folder + "service-points.json",
        FolderJson.write("../schema/service-points", new ServicePointsFile(agencies.servicePoints())));
    for (DecreeView decree : decrees.all()) {
      files.put(folder + "decrees/" + Slug.of(decree.number()) + ".json",
          FolderJson.write("../../schema/decree", DecreeFile.of(decree)));
    }
    for (ExportedStandard standard : standards.all()) {
      files.put(folder + "standards/" + standard.service().slug() + ".json",
          FolderJson.write("../../schema/standard", file(standard)));
    }
    return files;
  }

  private static StandardFile file(ExportedStandard standard) {
    var service = standard.service();
    return new StandardFile(new StandardFile.Service(service.slug(), service.name(), service.group(),
        service.order(), service.audience(), service.servicePoint()), standard.decree(), standard.inForceFrom(),
        standard.content());
  }
}
