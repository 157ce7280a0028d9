package id.baku.web.directory;

import static org.assertj.core.api.Assertions.assertThat;

import id.baku.directory.PublishedService;
import id.baku.standards.RequestChannel;
import id.baku.standards.StandardContent;
import id.baku.standards.StandardContent.Fee;
import id.baku.standards.StandardContent.TimePromise;
import id.baku.standards.TimeUnit;
import id.baku.web.directory.CompareTable.Row;
import id.baku.web.directory.CompareTable.Value;
import id.baku.web.platform.Texts;
import java.util.List;
import org.junit.jupiter.api.Test;

class CompareTableTest {

  private static final Texts ID = Texts.of(Texts.INDONESIAN);

  @Test
  void what_is_measured_alike_is_drawn_against_the_greatest() {
    List<Row> rows = rows(service(2, Given.free(), promise(RequestChannel.OTHER, 2, TimeUnit.HOUR)),
        service(4, Given.tariffs(50_000L), promise(RequestChannel.OTHER, 1, TimeUnit.CALENDAR_DAY)));
    assertThat(rows).extracting(Row::label).containsExactly("Waktu", "Biaya", "Banyaknya syarat", "Banyaknya langkah", "Tempat");
    assertThat(values(rows.get(0))).containsExactly(new Value("2 jam", 8), new Value("1 hari kalender", 100));
    assertThat(values(rows.get(1))).containsExactly(new Value("Gratis", 0), new Value("Rp50.000", 100));
    assertThat(values(rows.get(2))).containsExactly(new Value("2", 50), new Value("4", 100));
    assertThat(rows).noneMatch(Row::incomparable);
  }

  @Test
  void working_days_against_hours_stay_words() {
    Row time = rows(service(1, Given.free(), promise(RequestChannel.OTHER, 2, TimeUnit.HOUR)),
        service(1, Given.free(), promise(RequestChannel.OTHER, 1, TimeUnit.WORKING_DAY))).getFirst();
    assertThat(time.incomparable()).isTrue();
    assertThat(values(time)).containsExactly(new Value("2 jam", null), new Value("1 hari kerja", null));
  }

  @Test
  void a_standard_that_tells_no_ways_apart_promises_the_same_for_all() {
    List<Row> rows = rows(service(1, Given.free(), promise(RequestChannel.LETTER, 4, TimeUnit.WORKING_DAY), promise(RequestChannel.WALK_IN, 2, TimeUnit.WORKING_DAY)),
        service(1, Given.free(), promise(RequestChannel.OTHER, 1, TimeUnit.WORKING_DAY)));
    assertThat(rows).extracting(Row::label).startsWith("Waktu (Lewat surat)", "Waktu (Datang langsung)", "Biaya");
    assertThat(values(rows.get(0))).containsExactly(new Value("4 hari kerja", 100), new Value("1 hari kerja", 25));
    assertThat(values(rows.get(1))).containsExactly(new Value("2 hari kerja", 100), new Value("1 hari kerja", 50));
  }

  @Test
  void one_number_alone_is_not_drawn_and_what_is_not_said_is_not_a_nought() {
    List<Row> rows = rows(service(2, Given.tariffs(50_000L), promise(RequestChannel.OTHER, 2, TimeUnit.HOUR)),
        Given.service("B", "Dinas B", StandardContent.EMPTY));
    assertThat(rows.stream().flatMap(row -> values(row).stream()).map(Value::bar)).containsOnlyNulls();
    assertThat(rows).filteredOn(row -> !row.label().equals("Biaya")).allMatch(row -> values(row).getLast().text().equals("Tidak disebut"));
  }

  private static List<Row> rows(PublishedService... services) {
    return CompareTable.of(List.of(services), service -> List.of(), ID).rows();
  }

  private static List<Value> values(Row row) {
    return row.cells().stream().flatMap(cell -> cell.values().stream()).toList();
  }

  private static PublishedService service(int requirements, Fee fee, TimePromise... promises) {
    return Given.service("KTP", "Dinas A", Given.content(java.util.Collections.nCopies(requirements, "Syarat"), 2, fee, List.of("KTP"), promises));
  }

  private static TimePromise promise(RequestChannel channel, int amount, TimeUnit unit) {
    return Given.promise(channel, amount, unit);
  }
}
