package id.baku.onboarding;

import id.baku.agencies.AgencyNames;
import id.baku.agencies.NewAgencies;
import id.baku.agencies.OfficeAgencies;
import id.baku.platform.ProblemException;
import id.baku.platform.Refused;
import id.baku.security.Link;
import id.baku.security.Permission;
import id.baku.security.Permitted;
import id.baku.tenancy.CrossTenant;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Makes agencies of the government in whose office somebody is from the rows of a spreadsheet: all of them, or none. */
@Stateless
@CrossTenant("agencies that are not there yet belong to nobody; each is made in its own name")
public class AgencyBatch {

  @Inject OfficeAgencies office;
  @Inject NewAgencies newAgencies;

  /**
   * An agency that was made.
   *
   * @param invitation link for its first administrator, null where it goes by mail
   */
  public record Made(String name, String email, Link invitation) {}

  /** What each row would do now. */
  @Permitted(Permission.COORDINATE_GOVERNMENT)
  public List<CheckedRow> check(List<AgencyRow> rows) {
    AgencyNames names = office.names();
    RowCheck check = new RowCheck(names, office.slugsTaken(RowCheck.slugs(rows, names)));
    return rows.stream().map(check::check).toList();
  }

  /**
   * One transaction for all: when one row is refused, nothing was made.
   *
   * @throws Refused agency-table.row-refused with the row and the code of its reason
   */
  @Permitted(Permission.COORDINATE_GOVERNMENT)
  public List<Made> found(List<AgencyRow> rows) {
    check(rows).stream().filter(row -> !row.isGood()).findFirst().ifPresent(row -> {
      throw refused(row.row(), row.problems().getFirst());
    });
    List<Made> made = new ArrayList<>();
    for (AgencyRow row : rows) {
      made.add(found(row));
    }
    return List.copyOf(made);
  }

  private Made found(AgencyRow row) {
    try {
      String email = row.text(AgencyColumn.ADMIN_EMAIL);
      Link link = newAgencies.found(row.identity(), email, row.text(AgencyColumn.PERSON)).link();
      return new Made(row.identity().name(), email, link);
    } catch (ProblemException problem) {
      throw refused(row, problem);
    }
  }

  private static Refused refused(AgencyRow row, ProblemException problem) {
    return new Refused("agency-table.row-refused", Map.of("row", row.number(), "reason", problem.code()), "file");
  }
}
