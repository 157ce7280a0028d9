package id.baku.lint;

import static id.baku.standards.ComponentKind.*;
import static org.assertj.core.api.Assertions.assertThat;

import id.baku.standards.ComponentKind;
import id.baku.standards.StandardContent;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Fixes that one click applies. */
class SafeFixesTest {

  private static StandardContent mended(ComponentKind kind, String words, int which) {
    LintSubject subject = Given.cell(kind, words).subject();
    List<Finding> safe = new Linter(Given.DATA).lint(subject).stream().filter(f -> f.fix() != null && f.fix().safe()).toList();
    return SafeFixes.apply(safe.get(which), subject.standards().getFirst().content()).orElseThrow();
  }

  @Test
  void which_of_number_and_words_is_right_is_for_a_person_to_say() {
    LintSubject subject = Given.cell(STAFF_COUNT, "2 (tiga) orang").subject();
    assertThat(new Linter(Given.DATA).lint(subject)).filteredOn(finding -> finding.rule().equals("L01")).singleElement()
        .satisfies(finding -> assertThat(SafeFixes.apply(finding, subject.standards().getFirst().content())).isEmpty());
  }

  @Test
  void only_the_occurrence_at_its_place_is_replaced() {
    StandardContent.ItemList facilities = mended(FACILITIES, "1. Mesin Fotocopy<br>2. Kertas Fotocopy<br>3. Meja", 1).facilities();
    assertThat(facilities.raw()).contains("1. Mesin Fotocopy").contains("2. Kertas Fotokopi");
    assertThat(facilities.items()).extracting(StandardContent.Item::text).containsExactly("Mesin Fotocopy", "Kertas Fotokopi", "Meja");
  }

  @Test
  void event_of_a_promise_and_actor_of_a_step_change_with_their_sentences() {
    StandardContent.TimePromise promise = mended(COMPLETION_TIME, "3 hari kerja sejak ijin diajukan",
        0).completionTime().promises().getFirst();
    assertThat(promise.text()).isEqualTo("3 hari kerja sejak izin diajukan");
    assertThat(promise.startEvent()).isEqualTo("sejak izin diajukan");
    StandardContent.Procedure procedure = mended(PROCEDURE, "1. Kabag TataLaksana memberikan disposisi<br>2. Petugas menjawab",
        0).procedure();
    assertThat(procedure.steps().getFirst().text()).isEqualTo("Kabag Tatalaksana memberikan disposisi");
    assertThat(procedure.steps().getFirst().actor()).doesNotContain("TataLaksana");
  }

  @Test
  void label_of_a_channel_changes_in_the_raw_text_alone() {
    StandardContent.ComplaintHandling complaints =
        mended(COMPLAINT_HANDLING, "- Telpon: (0721) 481166<br>- SP4N-LAPOR!", 0).complaintHandling();
    assertThat(complaints.raw()).contains("Telepon: (0721) 481166");
    assertThat(complaints.channels()).extracting(StandardContent.Channel::value).contains("(0721) 481166");
  }

  @Test
  void nothing_is_applied_unless_safe_and_still_there() {
    LintSubject subject = Given.standard(Map.of(COMPLETION_TIME, "2 (dua) hari", FACILITIES, "Mesin Fotocopy")).subject();
    StandardContent content = subject.standards().getFirst().content();
    for (Finding finding : new Linter(Given.DATA).lint(subject)) {
      Optional<StandardContent> mended = SafeFixes.apply(finding, content);
      assertThat(mended.isPresent()).as(finding.rule()).isEqualTo(finding.rule().equals("L10"));
      mended.ifPresent(once -> assertThat(SafeFixes.apply(finding, once)).as("twice").isEmpty());
    }
  }

  /** Over the whole decree: what is applied is gone afterwards, and nothing else changes but one place. */
  @Test
  void every_safe_fix_of_the_decree_mends_one_place() {
    LintSubject subject = Given.fixture("lampung-2024.txt");
    int applied = 0;
    int safe = 0;
    for (Finding finding : new Linter(Given.DATA).lint(subject)) {
      if (finding.fix() == null || !finding.fix().safe() || finding.place().component() == null) {
        continue;
      }
      safe++;
      StandardContent before = subject.standards().stream().filter(s -> s.number().equals(finding.place().standard())).findFirst()
          .orElseThrow().content();
      Optional<StandardContent> after = SafeFixes.apply(finding, before);
      if (after.isPresent()) {
        applied++;
        String raw = before.component(finding.place().component()).raw();
        assertThat(after.get().component(finding.place().component()).raw()).isEqualTo(raw.substring(0, finding.place().at())
            + finding.fix().replacement() + raw.substring(finding.place().at() + finding.quote().length()));
        for (ComponentKind kind : ComponentKind.values()) {
          if (kind != finding.place().component()) {
            assertThat(after.get().component(kind)).isEqualTo(before.component(kind));
          }
        }
      }
    }
    assertThat(safe).isGreaterThan(300);
    assertThat(applied).as("of %d", safe).isGreaterThan(safe * 9 / 10);
  }
}
