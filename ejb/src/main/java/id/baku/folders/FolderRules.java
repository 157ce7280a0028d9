package id.baku.folders;

import id.baku.agencies.ServicePoint;
import id.baku.standards.Edition;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What the schemas cannot say of one agency's files: that they fit together. Checked before anything is loaded. */
final class FolderRules {

  private FolderRules() {}

  /** @throws FolderProblem naming file, place and reason */
  static void check(TenantFolder folder) {
    Set<String> points = folder.servicePoints().as(ServicePointsFile.class).servicePoints().stream()
        .map(ServicePoint::code).collect(Collectors.toSet());
    Set<String> decrees = new HashSet<>();
    for (FolderFile file : folder.decrees()) {
      if (!decrees.add(file.as(DecreeFile.class).number())) {
        throw new FolderProblem(file.path(), "at /number: another file has this decree");
      }
    }
    for (FolderFile file : folder.standards()) {
      StandardFile standard = file.as(StandardFile.class);
      service(file, standard.service(), points);
      versions(file, standard.versions(), decrees);
    }
  }

  private static void service(FolderFile file, StandardFile.Service service, Set<String> points) {
    if (!service.slug().equals(file.name())) {
      throw new FolderProblem(file.path(), "at /service/slug: must be the name of the file");
    }
    if (service.servicePoint() != null && !points.contains(service.servicePoint())) {
      throw new FolderProblem(file.path(), "at /service/service_point: no such place in service-points.json");
    }
  }

  private static void versions(FolderFile file, List<Edition> versions, Set<String> decrees) {
    LocalDate last = null;
    for (int i = 0; i < versions.size(); i++) {
      Edition version = versions.get(i);
      String place = "at /versions/" + i;
      if (version.draft()) {
        if (i < versions.size() - 1) {
          throw new FolderProblem(file.path(), place + ": only the last version may be a draft");
        }
        return;
      }
      if (!decrees.contains(version.decree())) {
        throw new FolderProblem(file.path(), place + "/decree: no such decree in decrees/");
      }
      if (last != null && !version.inForceFrom().isAfter(last)) {
        throw new FolderProblem(file.path(), place + "/in_force_from: must be later than that of the version before");
      }
      last = version.inForceFrom();
    }
  }
}
