package id.baku.bench.national;

import id.baku.bench.nation.Government;
import id.baku.bench.nation.Nation;
import id.baku.bench.nation.NationalAgency;
import id.baku.bench.nation.NationalEdition;
import id.baku.bench.nation.NationalService;
import id.baku.standards.ServiceDescription;
import id.baku.standards.StandardContent.Fee;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.LongConsumer;
import java.util.OptionalLong;

/**
 * Brings the nation into the tables of the product by COPY, as a role that no wall stops and that exists in this database only. What the
 * product derives when it publishes (notes of change) is derived here by the same triggers.
 */
final class NationalLoader {

  private static final String ROLE = "baku_bench_loader";
  private static final int THREADS = 2;
  private static final int AGENCIES_AT_A_TIME = 400;

  private static final String STAGE = """
      create temporary table stage (version_id uuid, agency_id bigint, standard_id uuid, service_id uuid, slug text, name text, group_name text,
        list_order int, audience text, service_point_code text, number int, is_free boolean, fee_from bigint, fee_to bigint, promises jsonb,
        document jsonb, in_force daterange, published_at timestamptz) on commit delete rows""";
  private static final String COLUMNS = "version_id, agency_id, standard_id, service_id, slug, name, group_name, list_order, audience, "
      + "service_point_code, number, is_free, fee_from, fee_to, promises, document, in_force, published_at";

  private final String url;
  private final String password;
  private final LongConsumer progress;

  /**
   * @param password of the loader's role, drawn for this run
   * @param progress hears how many services are in
   */
  NationalLoader(String url, String password, LongConsumer progress) {
    this.url = url;
    this.password = password;
    this.progress = progress;
  }

  void load(Nation nation, Connection superuser) throws Exception {
    createRole(superuser);
    try (Connection connection = connect()) {
      places(connection, nation);
      agencies(connection, nation);
      connection.commit();
      entries(nation);
      StaffTenant.load(connection, nation);
      connection.commit();
      connection.setAutoCommit(true);
      run(connection, "vacuum (analyze)");
    }
  }

  private void createRole(Connection superuser) throws SQLException {
    run(superuser, "drop role if exists " + ROLE);
    run(superuser, "create role " + ROLE + " login bypassrls password '" + password + "' in role baku_owner");
  }

  private Connection connect() throws SQLException {
    Connection connection = DriverManager.getConnection(url, ROLE, password);
    connection.setAutoCommit(false);
    run(connection, "set synchronous_commit = off");
    return connection;
  }

  private static void places(Connection connection, Nation nation) throws SQLException, IOException {
    try (CopyTable regions = new CopyTable(connection, "region", "code", "name", "kind", "zone")) {
      for (Government government : nation.governments()) {
        var region = government.region();
        regions.row(region.code(), region.name(), region.kind(), region.zone());
      }
    }
    try (CopyTable governments = new CopyTable(connection, "government", "slug", "name", "level", "region_code")) {
      for (Government government : nation.governments()) {
        governments.row(government.slug(), government.name(), government.region().kind(), government.region().code());
      }
    }
  }

  private static void agencies(Connection connection, Nation nation) throws SQLException, IOException {
    try (CopyTable agencies = new CopyTable(connection, "agency", "id", "public_id", "slug", "government_slug", "region_code", "name",
        "short_name", "parent_body", "address", "phone", "email", "website", "zone", "lock_version")) {
      for (NationalAgency agency : nation.agencies()) {
        var region = agency.government().region();
        agencies.row(agency.id(), agency.publicId(), agency.slug(), agency.government().slug(), region.code(), agency.name(),
            agency.shortName(), null, agency.address(), agency.phone(), agency.email(), agency.website(), region.zone(), 0);
      }
    }
    try (CopyTable published = new CopyTable(connection, "directory_agency", "agency_id", "profile", "published_at")) {
      for (NationalAgency agency : nation.agencies()) {
        published.row(agency.id(), agency.profile(), Instant.parse("2026-01-05T02:00:00Z"));
      }
    }
  }

  private void entries(Nation nation) throws Exception {
    Iterator<List<NationalAgency>> chunks = chunks(nation.agencies()).iterator();
    try (ExecutorService pool = Executors.newFixedThreadPool(THREADS)) {
      List<Future<?>> threads = new ArrayList<>();
      for (int i = 0; i < THREADS; i++) {
        threads.add(pool.submit(() -> {
          entriesOf(nation, chunks);
          return null;
        }));
      }
      for (Future<?> thread : threads) {
        thread.get();
      }
    }
  }

  private void entriesOf(Nation nation, Iterator<List<NationalAgency>> chunks) throws SQLException, IOException {
    try (Connection connection = connect()) {
      run(connection, STAGE);
      connection.commit();
      for (List<NationalAgency> chunk = next(chunks); chunk != null; chunk = next(chunks)) {
        long services = 0;
        try (CopyTable stage = new CopyTable(connection, "stage", COLUMNS.split(", "))) {
          for (NationalAgency agency : chunk) {
            for (NationalService service : nation.services(agency).toList()) {
              stage(stage, service);
              services++;
            }
          }
        }
        run(connection, "insert into directory_entry (" + COLUMNS + ") select " + COLUMNS + " from stage");
        connection.commit();
        progress.accept(services);
      }
    }
  }

  private static void stage(CopyTable stage, NationalService service) throws SQLException, IOException {
    ServiceDescription described = service.description();
    for (NationalEdition edition : service.editions()) {
      Fee fee = edition.content().fee();
      stage.row(edition.versionId(), service.agency().id(), service.standardId(), service.serviceId(), described.slug(), described.name(),
          described.group(), described.order(), described.audience(), described.servicePoint(), edition.number(), fee.free(),
          orNull(fee.least()), orNull(fee.greatest()), edition.content().completionTime().promises(), edition.document(),
          "[" + edition.from() + "," + (edition.to() == null ? "" : edition.to().plusDays(1)) + ")", edition.publishedAt());
    }
  }

  private static Long orNull(OptionalLong amount) {
    return amount.isPresent() ? amount.getAsLong() : null;
  }

  private static List<List<NationalAgency>> chunks(List<NationalAgency> agencies) {
    List<List<NationalAgency>> chunks = new ArrayList<>();
    for (int from = 0; from < agencies.size(); from += AGENCIES_AT_A_TIME) {
      chunks.add(agencies.subList(from, Math.min(agencies.size(), from + AGENCIES_AT_A_TIME)));
    }
    return chunks;
  }

  private static List<NationalAgency> next(Iterator<List<NationalAgency>> chunks) {
    synchronized (chunks) {
      return chunks.hasNext() ? chunks.next() : null;
    }
  }

  private static void run(Connection connection, String statement) throws SQLException {
    try (Statement sql = connection.createStatement()) {
      sql.execute(statement);
    }
  }
}
