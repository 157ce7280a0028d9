package id.baku.security;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * An entry of a trail as it is kept.
 *
 * @param seq its number in its trail, from 1 without gaps; null for what is older than the chain
 * @param account who acted; null when the system did, and once it is erased
 * @param actor pseudonym of the person, or what the system did it for
 * @param capacity as what the person acted
 * @param salt of label, before and after; null once they are erased
 * @param hash covers all of this but what may be erased, and the hash before
 */
public record TrailRow(Long seq, Instant at, Long account, String actor, String capacity, String act, String subject,
    byte[] salt, Told label, Told before, Told after, byte[] addressSalt, Told address, byte[] hash) {

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int SALT_BYTES = 16;

  /**
   * A value that may be erased.
   *
   * @param value null when there is none, or none any more
   * @param digest null when there never was one
   */
  public record Told(String value, byte[] digest) {

    boolean isErased() {
      return value == null && digest != null;
    }
  }

  /**
   * The entry that comes after another one.
   *
   * @param place where it comes
   * @param actor what stands for whoever acted
   */
  static TrailRow next(TrailChain chain, TrailPlace place, Instant now, Actor actor, String act, Trail.Subject subject, String before, String after) {
    String owner = place.owner();
    byte[] salt = drawn();
    byte[] addressSalt = drawn();
    Long account = actor.accountId().isPresent() ? actor.accountId().getAsLong() : null;
    TrailRow open = new TrailRow(place.seq(), now.truncatedTo(ChronoUnit.MICROS), account,
        account == null ? actor.label() : chain.pseudonym(owner, account), account == null ? "NONE" : place.capacity(), act, subject.name(), salt,
        new Told(subject.label(), chain.digest(owner, place.seq(), "label", salt, subject.label())),
        new Told(before, chain.digest(owner, place.seq(), "before", salt, before)),
        new Told(after, chain.digest(owner, place.seq(), "after", salt, after)), addressSalt,
        new Told(actor.address(), chain.digest(owner, place.seq(), "address", addressSalt, actor.address())), null);
    return open.with(chain.hash(owner, place.previous(), open));
  }

  private TrailRow with(byte[] found) {
    return new TrailRow(seq, at, account, actor, capacity, act, subject, salt, label, before, after, addressSalt, address, found);
  }

  private static byte[] drawn() {
    byte[] salt = new byte[SALT_BYTES];
    RANDOM.nextBytes(salt);
    return salt;
  }
}
