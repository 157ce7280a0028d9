package id.baku.security;

import id.baku.platform.Row;
import id.baku.security.SeenTrails.Seen;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads one trail from its first entry to its last and tells where it is not what was written. */
public final class TrailCheck {

  /** Subject of an entry that says that everything up to a number was erased. */
  static final String ERASED = "trail.erased";
  static final String ADDRESSES_ERASED = "trail.addresses-erased";
  private static final Pattern UP_TO = Pattern.compile("trail/(\\d{1,18})");
  private static final int MOST_TOLD = 20;

  private final TrailChain chain;
  private final String owner;
  private final Seen seen;
  private final List<Finding> findings = new ArrayList<>();
  private long faults;
  private long entries;
  private long older;
  private long erased;
  private long lastErased;
  private long lastAddressErased;
  private long admitted;
  private long addressesAdmitted;
  private long expected = 1;
  private byte[] previous;
  private Head head;
  private Instant lastOlder = Instant.MIN;

  /** @param seen what was seen of it before, null when nothing */
  public TrailCheck(TrailChain chain, String owner, Seen seen) {
    this.chain = chain;
    this.owner = owner;
    this.seen = seen;
  }

  /** @param row of {@code sql/security/whole-trail}: an entry, or the head alone, which stands in every row */
  public void take(Row row) throws SQLException {
    if (row.text("head") != null) {
      head(row.number("head_seq"), row.bytes("head_hash"), row.bytes("head_mac"));
    }
    if (row.numberOrNull("id") != null) {
      take(new TrailRow(row.numberOrNull("seq"), row.instant("at"), row.numberOrNull("account_id"), row.text("actor"), row.text("capacity"),
          row.text("act"), row.text("subject"), row.bytes("salt"), told(row, "label"), told(row, "before"), told(row, "after"),
          row.bytes("address_salt"), told(row, "address"), row.bytes("hash")));
    }
  }

  /** What is older than the chain comes first, then all others in the order of their numbers. */
  void take(TrailRow row) {
    if (row.seq() == null) {
      older++;
      lastOlder = row.at().isAfter(lastOlder) ? row.at() : lastOlder;
      return;
    }
    entries++;
    if (row.seq() < expected) {
      tell(Fault.ADDED, row.seq());
      return;
    }
    if (row.seq() > expected) {
      tell(Fault.MISSING, expected);
    } else if (!Arrays.equals(chain.hash(owner, previous, row), row.hash()) || isAnotherThanSeen(row)) {
      tell(Fault.CHANGED, row.seq());
    }
    values(row);
    if (row.seq() == 1 && lastOlder.isAfter(row.at())) {
      tell(Fault.ADDED, 0);
    }
    previous = row.hash();
    expected = row.seq() + 1;
  }

  void head(long seq, byte[] hash, byte[] mac) {
    head = new Head(seq, hash, mac);
  }

  /** After the last one. */
  public Verdict end() {
    long last = expected - 1;
    if (head == null ? last > 0 : !Arrays.equals(chain.seal(owner, head.seq(), head.hash()), head.mac())) {
      tell(Fault.HEAD_CHANGED, last);
    } else if (Math.max(least(), head == null ? 0 : head.seq()) > last) {
      tell(Fault.MISSING, expected);
    } else if (head != null && head.seq() < last) {
      tell(Fault.ADDED, head.seq() + 1);
    } else if (head != null && !Arrays.equals(head.hash(), previous)) {
      tell(Fault.CHANGED, last);
    }
    if (lastErased > admitted) {
      tell(Fault.ERASED_UNSAID, lastErased);
    }
    if (lastAddressErased > Math.max(admitted, addressesAdmitted)) {
      tell(Fault.ERASED_UNSAID, lastAddressErased);
    }
    return new Verdict(entries, older, erased, faults, List.copyOf(findings), last, previous == null ? null : previous.clone());
  }

  /** So many entries there are in any case. */
  private long least() {
    long begun = older == 0 && TrailPlace.beginsAtOnce(owner) ? 1 : 0;
    return Math.max(begun, seen == null ? 0 : seen.seq());
  }

  /** It fits the chain, and yet another one stood here: the trail was put back and went on. */
  private boolean isAnotherThanSeen(TrailRow row) {
    return seen != null && seen.seq() == row.seq() && !Arrays.equals(seen.hash(), row.hash());
  }

  private void values(TrailRow row) {
    boolean sound = fits(row, "label", row.salt(), row.label()) && fits(row, "before", row.salt(), row.before())
        && fits(row, "after", row.salt(), row.after()) && fits(row, "address", row.addressSalt(), row.address());
    if (!sound) {
      tell(Fault.VALUE_CHANGED, row.seq());
    }
    if (row.account() != null && !row.actor().equals(chain.pseudonym(owner, row.account()))) {
      tell(Fault.OTHER_PERSON, row.seq());
    }
    boolean nobody = row.account() == null && row.actor().startsWith(TrailChain.PERSON);
    if (nobody || row.label().isErased() || row.before().isErased() || row.after().isErased()) {
      erased++;
      lastErased = row.seq();
    }
    if (row.address().isErased()) {
      lastAddressErased = row.seq();
    }
    Matcher upTo = UP_TO.matcher(row.subject());
    if (upTo.matches()) {
      long until = Math.min(Long.parseLong(upTo.group(1)), row.seq());
      admitted = row.act().equals(ERASED) ? Math.max(admitted, until) : admitted;
      addressesAdmitted = row.act().equals(ADDRESSES_ERASED) ? Math.max(addressesAdmitted, until) : addressesAdmitted;
    }
  }

  private static TrailRow.Told told(Row row, String column) throws SQLException {
    return new TrailRow.Told(row.text(column), row.bytes(column + "_digest"));
  }

  private boolean fits(TrailRow row, String field, byte[] salt, TrailRow.Told told) {
    return told.value() == null || Arrays.equals(chain.digest(owner, row.seq(), field, salt, told.value()), told.digest());
  }

  private void tell(Fault fault, long seq) {
    faults++;
    if (findings.size() < MOST_TOLD) {
      findings.add(new Finding(fault, seq));
    }
  }

  /** What can be wrong with a trail. */
  public enum Fault {
    /** Entries from this number on are gone. */
    MISSING,
    /** The entry is not the one that was written at this place. */
    CHANGED,
    /** A text beside the chain is not the one that was written. */
    VALUE_CHANGED,
    /** The account is not that of the person who acted. */
    OTHER_PERSON,
    /** An entry that nobody wrote in the product. */
    ADDED,
    /** What says which entry is the last one was changed. */
    HEAD_CHANGED,
    /** Something was erased, and no entry says so. */
    ERASED_UNSAID
  }

  /** @param seq number of the entry */
  public record Finding(Fault fault, long seq) {}

  /** The newest entry, as it is kept beside the trail. */
  private record Head(long seq, byte[] hash, byte[] mac) {}

  /**
   * What came of it.
   *
   * @param entries in the chain
   * @param older entries from before there was a chain, which nothing vouches for
   * @param erased entries of which it is no longer kept whom they name
   * @param findings the first of the faults
   * @param last number of the last entry, 0 when there is none
   * @param hash of the last entry, null when there is none
   */
  public record Verdict(long entries, long older, long erased, long faults, List<Finding> findings, long last, byte[] hash) {

    public boolean isIntact() {
      return faults == 0;
    }
  }
}
