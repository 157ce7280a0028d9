package id.baku.findings;

import static org.assertj.core.api.Assertions.assertThat;

import id.baku.folders.DecreeFile;
import id.baku.folders.StandardFile;
import id.baku.lint.LintData;
import id.baku.lint.SafeFixes;
import id.baku.lint.Severity;
import id.baku.platform.Json;
import id.baku.platform.SigningCapacity;
import id.baku.regulations.Regulation.Certainty;
import id.baku.standards.Audience;
import id.baku.standards.ComponentKind;
import id.baku.standards.DecreeView;
import id.baku.standards.NewestWording;
import id.baku.standards.ServiceDescription;
import id.baku.standards.StandardContent;
import id.baku.standards.StandardContent.CompletionTime;
import id.baku.standards.StandardContent.Item;
import id.baku.standards.StandardContent.ItemList;
import id.baku.standards.StandardContent.LegalBases;
import id.baku.standards.StandardContent.LegalBasis;
import id.baku.standards.StandardContent.TimePromise;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** From the wordings of an agency to findings with an identity and a group. */
class LintedAgencyTest {

  private static final LocalDate DAY = LocalDate.of(2024, 5, 27);
  private static final LintData DATA = LintData.of(document("regulations"), document("spelling"),
      document("lint-expectations"), document("service-vocabulary"));
  private static final StandardContent NOTHING =
      new StandardContent(null, null, null, null, null, null, null, null, null, null, null, null, null, null);

  @Test
  void identity_stays_when_other_words_change_and_tells_occurrences_apart() {
    UUID id = UUID.randomUUID();
    List<FoundFinding> before = spelling(wording(id, null, "Mesin Fotocopy dan kertas Fotocopy"));
    List<FoundFinding> after = spelling(wording(id, null, "Sebuah mesin Fotocopy beserta kertas Fotocopy"));
    assertThat(before).hasSize(2).extracting(FoundFinding::identity).doesNotHaveDuplicates();
    assertThat(after).extracting(FoundFinding::identity).isEqualTo(before.stream().map(FoundFinding::identity).toList());
    assertThat(spelling(wording(UUID.randomUUID(), null, "Fotocopy"))).extracting(FoundFinding::identity)
        .doesNotContainAnyElementsOf(before.stream().map(FoundFinding::identity).toList());
  }

  @Test
  void the_same_error_elsewhere_is_of_the_same_group() {
    List<FoundFinding> found = spelling(wording(UUID.randomUUID(), null, "Fotocopy"),
        wording(UUID.randomUUID(), null, "Mesin Fotocopy"), wording(UUID.randomUUID(), null, "Telpon"));
    Map<String, Long> groups = found.stream().collect(Collectors.groupingBy(FoundFinding::group, Collectors.counting()));
    assertThat(groups.values()).containsExactlyInAnyOrder(2L, 1L);
  }

  @Test
  void an_amendment_that_is_not_cited_is_one_error_however_it_is_written() {
    List<FoundFinding> found = findings("L11.amended", citing("Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah"),
        citing("UU No. 23 Tahun 2014 tentang Pemerintahan Daerah"));
    assertThat(found).hasSize(2).extracting(FoundFinding::group).containsOnly(found.getFirst().group());
  }

  @Test
  void what_the_decree_lacks_is_said_of_the_decree_and_of_each_decree_once() {
    List<FoundFinding> found = findings("L12", wording(UUID.randomUUID(), "1/2024", "KTP"),
        wording(UUID.randomUUID(), "1/2024", "KTP"), wording(UUID.randomUUID(), "2/2024", "KTP"));
    assertThat(found).isNotEmpty().allMatch(f -> f.standardId() == null);
    assertThat(found).extracting(FoundFinding::identity).doesNotHaveDuplicates();
    assertThat(found.stream().collect(Collectors.groupingBy(FoundFinding::group)).values())
        .allMatch(same -> same.stream().map(FoundFinding::decree).sorted().toList().equals(List.of("1/2024", "2/2024")));
    assertThat(findings("L12", wording(UUID.randomUUID(), null, "KTP"))).as("no decree, nothing to say of one").isEmpty();
  }

  @Test
  void what_rests_on_unsure_data_is_never_more_than_it_is_sure() {
    String low = document("regulations").replaceAll("\"certainty\": *\"[HM]\"", "\"certainty\": \"L\"");
    LintData unsure = LintData.of(low, document("spelling"),
        document("lint-expectations").replaceAll("\"certainty\": *\"[HM]\"", "\"certainty\": \"L\""), document("service-vocabulary"));
    List<FoundFinding> resting = LintedAgency.findings(bureau(), unsure).stream()
        .filter(f -> f.finding().certainty() != null).toList();
    assertThat(resting).isNotEmpty().filteredOn(f -> f.finding().certainty() == Certainty.L)
        .hasSizeGreaterThan(50).allMatch(f -> f.finding().severity() == Severity.HINT);
    assertThat(LintedAgency.findings(bureau(), DATA)).filteredOn(f -> f.finding().certainty() == Certainty.M)
        .isNotEmpty().noneMatch(f -> f.finding().severity() == Severity.ERROR);
  }

  @Test
  void identities_are_unique_over_a_whole_decree_and_the_same_at_every_check() {
    List<FoundFinding> found = LintedAgency.findings(bureau(), DATA);
    assertThat(found).hasSizeGreaterThan(600).extracting(FoundFinding::identity).doesNotHaveDuplicates();
    assertThat(LintedAgency.findings(bureau(), DATA)).isEqualTo(found);
    assertThat(found.stream().map(FoundFinding::group).distinct().count()).isBetween(50L, 90L);
  }

  @Test
  void own_words_are_read_again_where_numbers_hang_on_them() {
    CompletionTime time = new CompletionTime("paling lambat 3 (tiga) hari", List.of(new TimePromise(
        id.baku.standards.RequestChannel.OTHER, 3, id.baku.standards.TimeUnit.DAY, null, "paling lambat", "paling lambat 3 (tiga) hari")));
    StandardContent content = NOTHING.with(ComponentKind.COMPLETION_TIME, time);
    FoundFinding unit = findings("L04", new NewestWording(UUID.randomUUID(), service(), 1, 1, true, content, null)).getFirst();
    StandardContent mended = Rewording.of(unit.finding(), "5 (lima) hari kerja", content, DATA.registry()).orElseThrow();
    assertThat(mended.completionTime().raw()).isEqualTo("paling lambat 5 (lima) hari kerja");
    assertThat(mended.completionTime().promises().getFirst().amount()).isEqualTo(5);
    assertThat(mended.completionTime().promises().getFirst().unit()).isEqualTo(id.baku.standards.TimeUnit.WORKING_DAY);

    StandardContent odd = NOTHING.with(ComponentKind.COMPLETION_TIME, new CompletionTime(time.raw(), List.of()));
    assertThat(Rewording.of(unit.finding(), "5 (lima) hari kerja", odd, DATA.registry()))
        .as("what the reader does not understand as it is kept, a person has to look at").isEmpty();
    assertThat(SafeFixes.apply(unit.finding(), content)).as("not safe").isEmpty();
  }

  private static List<FoundFinding> spelling(NewestWording... wordings) {
    return findings("L10", wordings);
  }

  private static List<FoundFinding> findings(String key, NewestWording... wordings) {
    return LintedAgency.findings(List.of(wordings), DATA).stream().filter(f -> f.finding().key().equals(key)).toList();
  }

  private static NewestWording wording(UUID id, String decree, String words) {
    return new NewestWording(id, service(), 1, 1, decree == null,
        NOTHING.with(ComponentKind.FACILITIES, new ItemList(words, List.of(new Item(words, null, null)))),
        decree == null ? null : decree(decree));
  }

  private static NewestWording citing(String basis) {
    return new NewestWording(UUID.randomUUID(), service(), 1, 1, true, NOTHING.with(ComponentKind.LEGAL_BASIS,
        new LegalBases("- " + basis, List.of(new LegalBasis(basis, null)))), null);
  }

  private static ServiceDescription service() {
    return new ServiceDescription("uji", "Layanan Uji", null, 1, Audience.PUBLIC, null);
  }

  private static DecreeView decree(String number) {
    return new DecreeView(null, number, "Standar Pelayanan", "Kepala", "Metro", DAY, DAY, DAY, DAY, "Kepala", null,
        SigningCapacity.HOLDER, List.of(), List.of("Undang-Undang Nomor 37 Tahun 2008 tentang Ombudsman"), List.of(), null, null);
  }

  /** The real decree as a tenant folder keeps it. */
  private static List<NewestWording> bureau() {
    Path folder = Path.of("../tenants/lampung-biro-organisasi");
    DecreeFile file = Json.read(read(only(folder.resolve("decrees"))), DecreeFile.class);
    DecreeView decree = new DecreeView(null, file.number(), file.title(), file.issuer(), file.place(), file.fixedOn(), null,
        file.inForceOn(), null, null, null, SigningCapacity.HOLDER, file.considerations(), file.legalBases(), file.dictums(),
        null, null);
    return files(folder.resolve("standards")).stream().map(path -> Json.read(read(path), StandardFile.class))
        .sorted(java.util.Comparator.comparing(kept -> kept.service().order()))
        .map(kept -> new NewestWording(UUID.nameUUIDFromBytes(kept.service().slug().getBytes()), new ServiceDescription(
            kept.service().slug(), kept.service().name(), kept.service().group(), kept.service().order(), Audience.PUBLIC,
            null), 1, 1, false, kept.versions().getLast().content(), decree)).toList();
  }

  private static Path only(Path folder) {
    return files(folder).getFirst();
  }

  private static List<Path> files(Path folder) {
    try (var files = Files.list(folder)) {
      return files.sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String document(String name) {
    return read(Path.of("../tenants/_default", name + ".json"));
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
