package id.baku.folders;

import id.baku.agencies.AgencyDescription;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What holds for a sample agency (<i>data contoh</i>): nothing in its folder can be taken for something true of a real
 * office. It belongs to an invented government, says in its name what it is, and its addresses reach nobody.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc2606">RFC 2606: names that are never given to anybody</a>
 */
final class SampleRules {

  private static final String IN_NAMES = "(contoh)";
  private static final Pattern HOST = Pattern.compile("(?:@|https?://|\\bwww\\.)([\\w-]+(?:\\.[\\w-]+)+)");
  private static final Pattern NUMBER = Pattern.compile("(?<![\\w./-])\\(?(?:\\+62|0\\d{2,3})\\)?[ .-]?\\d{3,}(?:[ .-]\\d+)*");
  private static final Pattern ZEROS = Pattern.compile("0{4}\\d*");
  /** Where everybody may complain, whoever the agency is. */
  private static final List<String> NATIONAL = List.of("lapor.go.id", "www.lapor.go.id", "www.ombudsman.go.id");

  private SampleRules() {}

  /** @throws FolderProblem naming file, place and reason */
  static void check(TenantFolder folder, References references) {
    AgencyDescription agency = folder.agency().as(AgencyDescription.class);
    boolean inventedPlace = references.inventedGovernments().contains(agency.government());
    if (!agency.invented()) {
      if (inventedPlace) {
        throw new FolderProblem(folder.agency().path(), "at /government: invented, so only a sample agency may belong to it");
      }
      return;
    }
    if (!inventedPlace) {
      throw new FolderProblem(folder.agency().path(), "at /government: a sample agency belongs to one of _default/governments-sample.json");
    }
    if (!agency.name().endsWith(IN_NAMES) || !agency.shortName().endsWith(IN_NAMES)) {
      throw new FolderProblem(folder.agency().path(), "at /name, /short_name: those of a sample agency end with " + IN_NAMES);
    }
    Stream.of(List.of(folder.agency(), folder.servicePoints()), folder.decrees(), folder.standards()).flatMap(List::stream)
        .forEach(SampleRules::reachesNobody);
  }

  private static void reachesNobody(FolderFile file) {
    for (Matcher host = HOST.matcher(file.json()); host.find();) {
      if (!host.group(1).endsWith(".example") && !NATIONAL.contains(host.group(1))) {
        throw new FolderProblem(file.path(), "names " + host.group(1) + ", which may be somebody's; addresses of a sample agency end with .example");
      }
    }
    for (Matcher number = NUMBER.matcher(file.json()); number.find();) {
      if (!ZEROS.matcher(number.group().replaceAll("\\D", "")).matches()) {
        throw new FolderProblem(file.path(), "names " + number.group() + ", which may be somebody's; numbers of a sample agency begin with 0000");
      }
    }
  }
}
