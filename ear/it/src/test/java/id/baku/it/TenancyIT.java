package id.baku.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.baku.platform.NotFound;
import id.baku.standards.StandardEditor;
import id.baku.standards.StandardReader;
import id.baku.standards.StandardRow;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The wall as the use cases know it, inside the server. */
@ExtendWith(ArquillianExtension.class)
class TenancyIT {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final int POOL = 20;
  private static final int LEFT = 3;

  @Inject Agencies agencies;
  @Inject As as;
  @Inject StandardEditor editor;
  @Inject StandardReader reader;
  @Resource(lookup = "java:app/jdbc/baku") DataSource database;

  @Deployment
  static Archive<?> ear() {
    return BuiltEar.withTests();
  }

  @Test
  void another_agency_sees_nothing_and_foreign_is_the_same_as_unknown() {
    long a = agencies.named("uji-a");
    long b = agencies.named("uji-b");
    as.agency(a, () -> Agencies.write(editor, "ktp-el", "milik A"));
    UUID id = as.agency(a, () -> reader.list("", TODAY, 0, 100).get(0).id());

    assertThat(as.agency(a, () -> reader.detail(id)).versions().get(0).content()).isEqualTo(Agencies.saying("milik A"));
    assertThat(as.agency(b, () -> reader.list("", TODAY, 0, 100))).extracting(StandardRow::id).doesNotContain(id);
    assertThat(as.agency(a, () -> reader.count("KTP"))).isEqualTo(1);
    assertThat(as.agency(b, () -> reader.count("KTP"))).isZero();
    assertThatThrownBy(() -> as.agency(b, () -> reader.detail(id))).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> as.agency(b, () -> reader.detail(UUID.randomUUID()))).isInstanceOf(NotFound.class);
  }

  @Test
  void same_slug_in_two_agencies_is_two_services() {
    long a = agencies.named("uji-a");
    long b = agencies.named("uji-b");
    as.agency(a, () -> Agencies.write(editor, "akta", "A"));
    as.agency(b, () -> Agencies.write(editor, "akta", "B"));
    assertThat(wordsOf(a, "akta")).isEqualTo("A");
    assertThat(wordsOf(b, "akta")).isEqualTo("B");
  }

  @Test
  void two_hundred_parallel_requests_over_three_connections_never_mix_agencies() throws Exception {
    long a = agencies.named("tekan-a");
    long b = agencies.named("tekan-b");
    as.agency(a, () -> Agencies.write(editor, "layanan", "hanya A"));
    as.agency(b, () -> Agencies.write(editor, "layanan", "hanya B"));
    List<Connection> taken = new ArrayList<>();
    try {
      for (int i = 0; i < POOL - LEFT; i++) {
        taken.add(database.getConnection());
      }
      List<Future<String>> answers = new ArrayList<>();
      for (int i = 0; i < 200; i++) {
        int request = i;
        long agency = i % 2 == 0 ? a : b;
        answers.add(as.submit(agency, () -> act(agency, request)));
      }
      int failed = 0;
      for (int i = 0; i < answers.size(); i++) {
        String seen = As.await(answers.get(i));
        if (seen.equals("failed")) {
          failed++;
        } else {
          assertThat(seen).isEqualTo(i % 2 == 0 ? "hanya A" : "hanya B");
        }
      }
      assertThat(failed).as("requests that were made to fail").isEqualTo(200 / 5);
    } finally {
      for (Connection connection : taken) {
        connection.close();
      }
    }
    assertThat(wordsOf(a, "layanan")).isEqualTo("hanya A");
    assertThat(wordsOf(b, "layanan")).isEqualTo("hanya B");
  }

  /** Every fifth request aborts its transaction in the database, the others read what they may see. */
  private String act(long agency, int request) {
    if (request % 5 != 0) {
      return words("layanan");
    }
    var wrong = new id.baku.standards.ServiceDescription("salah-" + request, "Salah", null, 1,
        id.baku.standards.Audience.PUBLIC, "loket-yang-tidak-ada");
    try {
      editor.describe(wrong);
      return "not refused";
    } catch (RuntimeException refusedByForeignKey) {
      return "failed";
    }
  }

  private String wordsOf(long agency, String slug) {
    return as.agency(agency, () -> words(slug));
  }

  private String words(String slug) {
    List<StandardRow> rows = reader.list("", TODAY, 0, 100).stream().filter(r -> r.slug().equals(slug)).toList();
    assertThat(rows).hasSize(1);
    return reader.detail(rows.get(0).id()).versions().get(0).content().requirements().raw();
  }
}
