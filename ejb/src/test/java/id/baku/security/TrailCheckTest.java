package id.baku.security;

import static org.assertj.core.api.Assertions.assertThat;

import id.baku.security.SeenTrails.Seen;
import id.baku.security.Trail.Subject;
import id.baku.security.TrailCheck.Fault;
import id.baku.security.TrailCheck.Finding;
import id.baku.security.TrailCheck.Verdict;
import id.baku.security.TrailRow.Told;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrailCheckTest {

  private static final String OWNER = TrailPlace.agency(17);
  private static final Instant THEN = Instant.parse("2026-11-23T02:00:00.123456789Z");
  private static final TrailChain CHAIN = new TrailChain("4f".repeat(32));

  private final List<TrailRow> rows = new ArrayList<>();

  TrailCheckTest() {
    for (int i = 1; i <= 5; i++) {
      add("channel.changed", new Subject("channel", "k" + i, "Surel " + i), "{\"value\":\"" + i + "\"}");
    }
  }

  @Test
  void what_was_written_is_intact() {
    assertThat(checked().isIntact()).isTrue();
    assertThat(checked().entries()).isEqualTo(5);
  }

  @Test
  void a_trail_that_is_gone_with_its_head_is_told_of_an_agency_and_of_an_office_that_was_seen() {
    assertThat(new TrailCheck(CHAIN, OWNER, null).end().findings()).containsExactly(new Finding(Fault.MISSING, 1));
    assertThat(new TrailCheck(CHAIN, "pemerintah/", null).end().isIntact()).as("an office that never decided anything").isTrue();
    assertThat(new TrailCheck(CHAIN, "pemerintah/", new Seen(2, new byte[32])).end().findings()).containsExactly(new Finding(Fault.MISSING, 1));
  }

  @Test
  void a_trail_that_was_put_back_with_its_head_is_told_by_what_was_seen_also_after_it_went_on() {
    Seen seen = new Seen(4, rows.get(3).hash());
    assertThat(checked(rows, seen).isIntact()).isTrue();
    rows.subList(3, 5).clear();
    assertThat(checked().isIntact()).as("without").isTrue();
    assertThat(checked(rows, seen).findings()).containsExactly(new Finding(Fault.MISSING, 4));
    add("channel.removed", new Subject("channel", "k9", "Surel 9"), null);
    add("channel.removed", new Subject("channel", "k8", "Surel 8"), null);
    assertThat(checked().isIntact()).as("without").isTrue();
    assertThat(checked(rows, seen).findings()).containsExactly(new Finding(Fault.CHANGED, 4));
  }

  @Test
  void what_was_seen_is_kept_and_what_is_not_ours_in_the_file_is_not_believed(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("seen");
    SeenTrails seen = SeenTrails.in(file, CHAIN);
    seen.note(OWNER, checked());
    seen.note("pemerintah/", new TrailCheck(CHAIN, "pemerintah/", null).end());
    seen.keep();
    assertThat(SeenTrails.in(file, CHAIN).owners()).containsExactly(OWNER);
    assertThat(SeenTrails.in(file, CHAIN).of(OWNER)).hasValueSatisfying(known -> assertThat(known.hash()).isEqualTo(rows.getLast().hash()));
    rows.remove(2);
    seen.note(OWNER, checked());
    assertThat(seen.of(OWNER)).as("one that is not whole").hasValueSatisfying(known -> assertThat(known.seq()).isEqualTo(5));
    Files.writeString(file, Files.readString(file).replace("\t5\t", "\t3\t") + "torn\n");
    assertThat(SeenTrails.in(file, CHAIN).owners()).isEmpty();
    assertThat(SeenTrails.in(file, new TrailChain("50".repeat(32))).owners()).isEmpty();
  }

  @Test
  void every_changed_field_is_told() {
    TrailRow third = rows.get(2);
    List<TrailRow> changed = List.of(
        with(third, third.at().plusSeconds(1), third.actor(), third.capacity(), third.act(), third.subject()),
        with(third, third.at(), "system: nobody", third.capacity(), third.act(), third.subject()),
        with(third, third.at(), third.actor(), "EDITOR", third.act(), third.subject()),
        with(third, third.at(), third.actor(), third.capacity(), "channel.added", third.subject()),
        with(third, third.at(), third.actor(), third.capacity(), third.act(), "channel/k4"));
    for (TrailRow row : changed) {
      rows.set(2, row);
      assertThat(checked().findings()).contains(new Finding(Fault.CHANGED, 3));
    }
  }

  @Test
  void changed_texts_beside_the_chain_are_told() {
    TrailRow row = rows.get(2);
    rows.set(2, told(row, new Told("Surel 9", row.label().digest()), row.before(), row.after(), row.address()));
    assertThat(checked().findings()).containsExactly(new Finding(Fault.VALUE_CHANGED, 3));
    rows.set(2, told(row, row.label(), new Told("{}", row.before().digest()), row.after(), row.address()));
    assertThat(checked().findings()).containsExactly(new Finding(Fault.VALUE_CHANGED, 3));
    rows.set(2, told(row, row.label(), new Told("{}", null), row.after(), row.address()));
    assertThat(checked().findings()).as("a text where there was none").contains(new Finding(Fault.VALUE_CHANGED, 3));
    rows.set(2, told(row, row.label(), row.before(), row.after(), new Told("198.51.100.1", row.address().digest())));
    assertThat(checked().findings()).containsExactly(new Finding(Fault.VALUE_CHANGED, 3));
  }

  @Test
  void an_act_put_on_somebody_else_is_told() {
    TrailRow row = rows.get(1);
    rows.set(1, new TrailRow(row.seq(), row.at(), 8L, row.actor(), row.capacity(), row.act(), row.subject(), row.salt(), row.label(), row.before(),
        row.after(), row.addressSalt(), row.address(), row.hash()));
    assertThat(checked().findings()).containsExactly(new Finding(Fault.OTHER_PERSON, 2));
  }

  @Test
  void an_act_taken_off_the_person_is_told_unless_an_erasure_says_so() {
    TrailRow row = rows.get(1);
    rows.set(1, new TrailRow(row.seq(), row.at(), null, row.actor(), row.capacity(), row.act(), row.subject(), row.salt(), row.label(), row.before(),
        row.after(), row.addressSalt(), row.address(), row.hash()));
    assertThat(checked().findings()).containsExactly(new Finding(Fault.ERASED_UNSAID, 2));
    add(TrailCheck.ERASED, new Subject("trail", "2", "2"), null);
    assertThat(checked().isIntact()).isTrue();
  }

  @Test
  void deleted_entries_are_told_wherever_they_were() {
    List<TrailRow> all = List.copyOf(rows);
    rows.removeFirst();
    assertThat(checked(all).findings()).contains(new Finding(Fault.MISSING, 1));
    rows.clear();
    rows.addAll(all);
    rows.remove(2);
    assertThat(checked(all).findings()).containsExactly(new Finding(Fault.MISSING, 3));
    rows.clear();
    rows.addAll(all.subList(0, 3));
    assertThat(checked(all).findings()).containsExactly(new Finding(Fault.MISSING, 4));
    rows.clear();
    assertThat(checked(all).findings()).containsExactly(new Finding(Fault.MISSING, 1));
  }

  @Test
  void a_head_set_back_to_hide_a_deletion_is_told() {
    TrailCheck check = new TrailCheck(CHAIN, OWNER, null);
    rows.subList(0, 3).forEach(check::take);
    check.head(3, rows.get(2).hash(), CHAIN.seal(OWNER, 5, rows.get(4).hash()));
    assertThat(check.end().findings()).containsExactly(new Finding(Fault.HEAD_CHANGED, 3));
  }

  @Test
  void entries_in_another_order_are_told() {
    TrailRow second = rows.get(1);
    TrailRow third = rows.get(2);
    rows.set(1, at(2, third));
    rows.set(2, at(3, second));
    assertThat(checked().findings()).contains(new Finding(Fault.CHANGED, 2), new Finding(Fault.CHANGED, 3));
  }

  @Test
  void added_entries_are_told() {
    List<TrailRow> all = List.copyOf(rows);
    rows.add(at(6, rows.get(4)));
    assertThat(checked(all).findings()).contains(new Finding(Fault.CHANGED, 6), new Finding(Fault.ADDED, 6));
    rows.clear();
    rows.addAll(all);
    rows.add(3, at(3, rows.get(2)));
    assertThat(checked(all).findings()).contains(new Finding(Fault.ADDED, 3));
    rows.clear();
    rows.addAll(all);
    rows.addFirst(at(null, with(all.get(4), THEN.minusSeconds(900), "system: x", null, "a.b", "c/d")));
    assertThat(checked(all).isIntact()).isTrue();
    assertThat(checked(all).older()).as("counted, and nothing vouches for it").isEqualTo(1);
    rows.set(0, at(null, with(all.get(4), THEN.plusSeconds(900), "system: x", null, "a.b", "c/d")));
    assertThat(checked(all).findings()).containsExactly(new Finding(Fault.ADDED, 0));
  }

  @Test
  void a_trail_of_another_agency_or_made_under_another_key_does_not_fit() {
    TrailCheck other = new TrailCheck(CHAIN, TrailPlace.agency(18), null);
    rows.forEach(other::take);
    other.head(5, rows.get(4).hash(), CHAIN.seal(OWNER, 5, rows.get(4).hash()));
    assertThat(other.end().isIntact()).isFalse();
    TrailCheck key = new TrailCheck(new TrailChain("50".repeat(32)), OWNER, null);
    rows.forEach(key::take);
    assertThat(key.end().faults()).isGreaterThan(4);
  }

  @Test
  void what_was_erased_and_said_so_is_intact_and_names_nobody() {
    TrailRow row = rows.get(2);
    rows.set(2, new TrailRow(row.seq(), row.at(), null, row.actor(), row.capacity(), row.act(), row.subject(), null, gone(row.label()),
        gone(row.before()), gone(row.after()), null, gone(row.address()), row.hash()));
    assertThat(checked().findings()).containsOnly(new Finding(Fault.ERASED_UNSAID, 3));
    add(TrailCheck.ADDRESSES_ERASED, new Subject("trail", "5", "5"), null);
    assertThat(checked().findings()).as("addresses are not everything").containsExactly(new Finding(Fault.ERASED_UNSAID, 3));
    add(TrailCheck.ERASED, new Subject("trail", "2", "2"), null);
    assertThat(checked().findings()).containsExactly(new Finding(Fault.ERASED_UNSAID, 3));
    add(TrailCheck.ERASED, new Subject("trail", "6", "6"), null);
    assertThat(checked().isIntact()).isTrue();
    assertThat(checked().erased()).isEqualTo(1);
  }

  @Test
  void a_person_has_another_pseudonym_in_each_trail() {
    assertThat(CHAIN.pseudonym(OWNER, 7)).isEqualTo(rows.getFirst().actor()).isNotEqualTo(CHAIN.pseudonym(TrailPlace.agency(18), 7))
        .matches("person [0-9a-f]{16}");
  }

  private void add(String act, Subject subject, String before) {
    Actor actor = new Actor();
    actor.signedIn(7, new Workplace(Office.AGENCY, 17L, "biro", "Biro", false, "Asia/Jakarta", java.util.Set.of()));
    actor.from("192.0.2.1");
    byte[] previous = rows.isEmpty() ? null : rows.getLast().hash();
    rows.add(TrailRow.next(CHAIN, new TrailPlace(OWNER, rows.size() + 1, previous, "AGENCY_ADMIN"), THEN.plusSeconds(rows.size()), actor, act,
        subject, before, null));
  }

  private Verdict checked() {
    return checked(rows);
  }

  /** @param whole as it was when its head was written */
  private Verdict checked(List<TrailRow> whole) {
    return checked(whole, null);
  }

  private Verdict checked(List<TrailRow> whole, Seen seen) {
    TrailCheck check = new TrailCheck(CHAIN, OWNER, seen);
    rows.forEach(check::take);
    byte[] last = whole.getLast().hash();
    check.head(whole.size(), last, CHAIN.seal(OWNER, whole.size(), last));
    return check.end();
  }

  private static Told gone(Told told) {
    return new Told(null, told.digest());
  }

  private static TrailRow at(Integer seq, TrailRow row) {
    return new TrailRow(seq == null ? null : Long.valueOf(seq), row.at(), row.account(), row.actor(), row.capacity(), row.act(), row.subject(), row.salt(),
        row.label(), row.before(), row.after(), row.addressSalt(), row.address(), row.hash());
  }

  private static TrailRow with(TrailRow row, Instant at, String actor, String capacity, String act, String subject) {
    return new TrailRow(row.seq(), at, row.account(), actor, capacity, act, subject, row.salt(), row.label(), row.before(), row.after(),
        row.addressSalt(), row.address(), row.hash());
  }

  private static TrailRow told(TrailRow row, Told label, Told before, Told after, Told address) {
    return new TrailRow(row.seq(), row.at(), row.account(), row.actor(), row.capacity(), row.act(), row.subject(), row.salt(), label, before, after,
        row.addressSalt(), address, row.hash());
  }
}
