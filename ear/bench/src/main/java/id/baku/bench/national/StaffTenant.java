package id.baku.bench.national;

import id.baku.bench.nation.Nation;
import id.baku.bench.nation.NationalAgency;
import id.baku.bench.nation.NationalEdition;
import id.baku.bench.nation.NationalService;
import id.baku.security.PasswordHash;
import id.baku.standards.DecreeView;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The agency with the most services, with its own rooms behind the wall and somebody who can sign in: for measuring a staff list. */
final class StaffTenant {

  static final String EMAIL = "petugas@bench.example";
  /** Worth nothing: the database is invented and listens on this machine only. */
  static final String PASSWORD = "kata-sandi-bench";

  private static final Instant AT = Instant.parse("2026-01-05T02:00:00Z");

  private StaffTenant() {}

  static NationalAgency of(Nation nation) {
    return nation.agencies().stream().max(Comparator.comparingInt(NationalAgency::serviceCount)).orElseThrow();
  }

  static void load(Connection connection, Nation nation) throws SQLException, IOException {
    NationalAgency agency = of(nation);
    List<NationalService> services = nation.services(agency).toList();
    account(connection, agency);
    points(connection, agency);
    services(connection, agency, services);
    decrees(connection, agency, services);
    versions(connection, agency, services);
  }

  private static void account(Connection connection, NationalAgency agency) throws SQLException, IOException {
    try (CopyTable accounts = new CopyTable(connection, "account", "id", "public_id", "email", "name", "password_hash", "created_at")) {
      accounts.row(1_000_000, agency.publicId(), EMAIL, "Petugas", PasswordHash.hash(PASSWORD), AT);
    }
    try (CopyTable memberships = new CopyTable(connection, "membership", "id", "tenant_id", "account_id", "role")) {
      memberships.row(1_000_000, agency.id(), 1_000_000, "EDITOR");
    }
  }

  private static void points(Connection connection, NationalAgency agency) throws SQLException, IOException {
    try (CopyTable points = new CopyTable(connection, "service_point", "tenant_id", "code", "name", "address", "hours")) {
      for (var point : agency.profile().servicePoints()) {
        points.row(agency.id(), point.code(), point.name(), point.address(), id.baku.platform.Json.write(point.hours()));
      }
    }
  }

  private static void services(Connection connection, NationalAgency agency, List<NationalService> services) throws SQLException, IOException {
    try (CopyTable table = new CopyTable(connection, "public_service", "id", "tenant_id", "public_id", "slug", "name", "group_name", "list_order",
        "audience", "service_point_code", "lock_version")) {
      for (int i = 0; i < services.size(); i++) {
        var described = services.get(i).description();
        table.row(id(i), agency.id(), services.get(i).serviceId(), described.slug(), described.name(), described.group(), described.order(),
            described.audience(), described.servicePoint(), 0);
      }
    }
    try (CopyTable table = new CopyTable(connection, "service_standard", "id", "tenant_id", "public_id", "service_id", "lock_version")) {
      for (int i = 0; i < services.size(); i++) {
        table.row(id(i), agency.id(), services.get(i).standardId(), id(i), 0);
      }
    }
  }

  private static void decrees(Connection connection, NationalAgency agency, List<NationalService> services) throws SQLException, IOException {
    Set<String> seen = new HashSet<>();
    try (CopyTable table = new CopyTable(connection, "decree", "id", "tenant_id", "public_id", "number", "title", "fixed_on", "in_force_on",
        "signing_capacity", "text")) {
      for (NationalService service : services) {
        for (NationalEdition edition : service.editions()) {
          DecreeView decree = edition.document().decree();
          if (seen.add(decree.number())) {
            table.row(id(seen.size()), agency.id(), decree.id(), decree.number(), decree.title(), decree.fixedOn(), decree.inForceOn(),
                decree.signingCapacity(), "{}");
          }
        }
      }
    }
  }

  private static void versions(Connection connection, NationalAgency agency, List<NationalService> services) throws SQLException, IOException {
    int number = 0;
    try (CopyTable table = new CopyTable(connection, "standard_version", "id", "tenant_id", "public_id", "standard_id", "number", "status",
        "content", "origin", "decree_id", "in_force", "created_at", "published_at", "lock_version")) {
      for (int i = 0; i < services.size(); i++) {
        for (NationalEdition edition : services.get(i).editions()) {
          table.row(id(number++), agency.id(), edition.versionId(), id(i), edition.number(), edition.to() == null ? "IN_FORCE" : "SUPERSEDED",
              edition.content(), "product", id(1), "[" + edition.from() + "," + (edition.to() == null ? "" : edition.to().plusDays(1)) + ")", AT,
              edition.publishedAt(), 0);
        }
      }
    }
  }

  private static long id(int place) {
    return 1_000_000L + place;
  }
}
