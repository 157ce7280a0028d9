package id.baku.folders;

import id.baku.agencies.AgencyDescription;
import id.baku.agencies.Branding;
import id.baku.agencies.AgencyHead;
import id.baku.agencies.Letterhead;
import id.baku.agencies.Logo;
import id.baku.agencies.LogoFile;
import id.baku.agencies.Numbering;
import id.baku.agencies.ServicePoint;
import id.baku.calendar.CalendarDay;
import id.baku.calendar.CalendarSettings;
import id.baku.platform.InvalidInput;
import id.baku.standards.Edition;
import id.baku.standards.StandardContent;
import id.baku.standards.StandardContent.Flow;
import id.baku.standards.StandardContent.LegalBasis;
import id.baku.standards.StandardContent.Node;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the schemas cannot say of one agency's files: that they fit together. Checked before anything is loaded. */
final class FolderRules {

  private FolderRules() {}

  /** @throws FolderProblem naming file, place and reason */
  static void check(TenantFolder folder, References references) {
    agency(folder.agency(), references);
    SampleRules.check(folder, references);
    logo(folder.logo());
    folder.servicePoints().as(ServicePointsFile.class).servicePoints().forEach(point -> hours(folder.servicePoints(), point));
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
      service(file, standard.service(), points, references);
      versions(file, standard.versions(), decrees);
      for (int i = 0; i < standard.versions().size(); i++) {
        content(file, "at /versions/" + i + "/content", standard.versions().get(i).content(), references);
      }
    }
  }

  private static void agency(FolderFile file, References references) {
    AgencyDescription agency = file.as(AgencyDescription.class);
    if (!references.regions().contains(agency.region())) {
      throw new FolderProblem(file.path(), "at /region: no such code in _default/regions.json: " + agency.region());
    }
    if (!references.governments().contains(agency.government())) {
      throw new FolderProblem(file.path(), "at /government: not in _default/governments.json: " + agency.government());
    }
    if (agency.calendar() != null) {
      calendar(file, agency.calendar());
    }
    problems(file, "/head", agency.head(), AgencyHead::problems);
    problems(file, "/letterhead", agency.letterhead(), Letterhead::problems);
    problems(file, "/branding", agency.branding(), Branding::problems);
    problems(file, "/numbering", agency.numbering(), Numbering::problems);
  }

  /** What a folder says has to pass where people say it, too. */
  private static <T> void problems(FolderFile file, String place, T part, Function<T, List<InvalidInput>> problems) {
    if (part != null) {
      problems.apply(part).stream().findFirst().ifPresent(problem -> {
        throw new FolderProblem(file.path(), "at " + place + "/" + problem.fields().getFirst() + ": " + problem.code());
      });
    }
  }

  private static void logo(FolderFile file) {
    if (file != null) {
      LogoFile logo = file.as(LogoFile.class);
      problems(file, "", logo.alt(), Logo::problems);
      try {
        logo.picture();
      } catch (InvalidInput | IllegalArgumentException unreadable) {
        throw new FolderProblem(file.path(), "at /png: " + unreadable.getMessage());
      }
    }
  }

  private static void calendar(FolderFile file, CalendarSettings calendar) {
    if (calendar.hours() != null) {
      hours(file, "at /calendar/hours/weekly", calendar.hours().weekly());
      hours(file, "at /calendar/hours/ramadan", calendar.hours().ramadan() == null ? Map.of() : calendar.hours().ramadan());
    }
    calendar.countsLimits().problems().stream().findFirst().ifPresent(problem -> {
      throw new FolderProblem(file.path(), "at /calendar/deadlines: " + problem.code() + " (" + problem.fields().getFirst() + ")");
    });
    for (CalendarDay day : calendar.days()) {
      if (day.to().isBefore(day.from())) {
        throw new FolderProblem(file.path(), "at /calendar/days: " + day.to() + " does not follow " + day.from());
      }
      hours(file, "at /calendar/days/" + day.from() + "/hours", Map.of("", day.hours() == null ? List.of() : day.hours()));
      if (day.kind() == CalendarDay.Kind.SPECIAL && day.hours() == null) {
        throw new FolderProblem(file.path(), "at /calendar/days: " + day.from() + " has no hours");
      }
    }
  }

  /** Each interval ends after it begins, and the next one begins after it. */
  private static void hours(FolderFile file, ServicePoint point) {
    hours(file, "at /service_points (" + point.code() + ")/hours", point.hours());
  }

  private static void hours(FolderFile file, String place, Map<String, List<String>> hours) {
    hours.forEach((day, intervals) -> {
      String last = "";
      for (String interval : intervals) {
        String[] ends = interval.split("-");
        if (ends[0].compareTo(last) < 0 || ends[1].compareTo(ends[0]) <= 0) {
          throw new FolderProblem(file.path(), place + "/" + day + ": " + interval + " does not follow");
        }
        last = ends[1];
      }
    });
  }

  private static void content(FolderFile file, String place, StandardContent content, References references) {
    if (content.legalBasis() != null && content.legalBasis().bases() != null) {
      content.legalBasis().bases().stream().map(LegalBasis::regulation)
          .filter(key -> key != null && !references.regulations().contains(key)).findFirst().ifPresent(key -> {
            throw new FolderProblem(file.path(), place + "/legal_basis: not in _default/regulations.json: " + key);
          });
    }
    Flow flow = content.procedure() == null ? null : content.procedure().flow();
    if (flow != null) {
      Set<String> nodes = flow.nodes().stream().map(Node::id).collect(Collectors.toSet());
      flow.edges().stream().flatMap(edge -> Stream.of(edge.from(), edge.to())).filter(id -> !nodes.contains(id)).findFirst()
          .ifPresent(id -> {
            throw new FolderProblem(file.path(), place + "/procedure/flow/edges: there is no node " + id);
          });
    }
  }

  private static void service(FolderFile file, StandardFile.Service service, Set<String> points, References references) {
    if (!service.slug().equals(file.name())) {
      throw new FolderProblem(file.path(), "at /service/slug: must be the name of the file");
    }
    if (service.servicePoint() != null && !points.contains(service.servicePoint())) {
      throw new FolderProblem(file.path(), "at /service/service_point: no such place in service-points.json");
    }
    if (service.lifeEvents() != null && !references.lifeEvents().containsAll(service.lifeEvents())) {
      throw new FolderProblem(file.path(), "at /service/life_events: not all in _default/life-events.json");
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
