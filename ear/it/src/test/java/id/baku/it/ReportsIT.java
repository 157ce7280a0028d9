package id.baku.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.baku.agencies.ReferenceData;
import id.baku.corrections.ContactExpiry;
import id.baku.corrections.NewReport;
import id.baku.corrections.PageReport;
import id.baku.corrections.ReportBox;
import id.baku.corrections.ReportDesk;
import id.baku.corrections.ReportReader;
import id.baku.corrections.ReportState;
import id.baku.platform.KeptPeriod;
import id.baku.security.TrailReader;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** How to reach people who wrote is forgotten, whether somebody settles what they wrote or not. */
@ExtendWith(ArquillianExtension.class)
class ReportsIT {

  @Inject Agencies agencies;
  @Inject As as;
  @Inject ReportBox box;
  @Inject ReportReader reader;
  @Inject ReportDesk desk;
  @Inject TrailReader trail;
  @Inject ContactExpiry expiry;
  @Inject ReferenceData reference;
  @Resource(lookup = "java:app/jdbc/baku") DataSource database;

  @Deployment
  static Archive<?> ear() {
    return BuiltEar.withTests();
  }

  @Test
  void contacts_of_open_reports_are_forgotten_after_a_while_in_every_agency() throws SQLException {
    long kept = reference.kept(KeptPeriod.REPORT_CONTACT).days() - ReportDesk.MARGIN.toDays();
    List<Long> both = List.of(agencies.named("uji-kontak-a"), agencies.named("uji-kontak-b"));
    for (long agency : both) {
      as.agency(agency, () -> {
        box.send(report("lama"));
        box.send(report("baru"));
      });
      written(agency, "lama", kept + 1);
      written(agency, "baru", kept - 1);
    }
    as.nobody(expiry::forget);
    for (long agency : both) {
      List<PageReport> reports = as.agency(agency, () -> reader.list(ReportState.OPEN, null)).items();
      assertThat(reports).extracting(PageReport::wrong, PageReport::contact)
          .containsExactly(tuple("baru", "warga@contoh.example"), tuple("lama", null));
      PageReport settled = reports.getFirst();
      as.agency(agency, () -> desk.settle(settled.id(), settled.lockVersion(), ReportState.DONE, "Ditulis oleh warga@contoh.example"));
      assertThat(as.agency(agency, () -> trail.list("report", null, 10)).items()).singleElement().satisfies(entry -> {
        assertThat(entry.act()).isEqualTo("report.settled");
        assertThat(entry.toString()).contains("DONE").doesNotContain("warga@");
      });
    }
  }

  private static NewReport report(String words) {
    return new NewReport(UUID.randomUUID(), "satu", "Satu", 1, null, words, null, "warga@contoh.example");
  }

  /** Lets time have passed since a report of an agency. */
  private void written(long agency, String words, long daysAgo) throws SQLException {
    try (Connection connection = database.getConnection()) {
      connection.setAutoCommit(false);
      try (Statement statement = connection.createStatement()) {
        statement.execute("select set_config('app.tenant_id', '" + agency + "', true)");
        assertThat(statement.executeUpdate("update page_report set reported_at = now() - interval '" + daysAgo + " days' where wrong = '" + words + "'"))
            .isEqualTo(1);
      }
      connection.commit();
      connection.setAutoCommit(true);
    }
  }
}
