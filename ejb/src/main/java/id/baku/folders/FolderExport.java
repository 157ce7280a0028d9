package id.baku.folders;

import id.baku.agencies.AgencyReader;
import id.baku.agencies.LogoEditor;
import id.baku.agencies.LogoFile;
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
 * Writes the current agency as a folder of {@code tenants/}, with every version of every standard; loaded where the
 * agency is not known yet, it gives the same agency.
 */
@Stateless
@TenantScoped
public class FolderExport {

  @Inject AgencyReader agencies;
  @Inject LogoEditor logos;
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
    LogoFile logo = logos.file();
    if (logo != null) {
      files.put(folder + "logo.json", FolderJson.write("../schema/logo", logo));
    }
    for (DecreeView decree : decrees.all()) {
      files.put(folder + "decrees/" + Slug.of(decree.number()) + ".json",
          FolderJson.write("../../schema/decree", DecreeFile.of(decree)));
    }
    for (ExportedStandard standard : standards.all()) {
      files.put(folder + "standards/" + standard.service().slug() + ".json",
          FolderJson.write("../../schema/standard",
              new StandardFile(StandardFile.Service.of(standard.service()), standard.versions())));
    }
    return files;
  }
}
