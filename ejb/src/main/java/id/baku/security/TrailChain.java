package id.baku.security;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * How entries of a trail hang together: each carries a MAC of itself and of the MAC before. The key is not in the database, so whoever can
 * write there cannot make an entry that fits. Whose trail it is, its owner, is part of everything: {@code agency/17}, {@code pemerintah/kota-metro}.
 *
 * @source RFC 2104 with SHA-256; fields are written with their length, so that no two entries have the same bytes
 */
public final class TrailChain {

  /** How a pseudonym begins. */
  static final String PERSON = "person ";
  private static final String MAC = "HmacSHA256";
  private static final int PSEUDONYM_BYTES = 8;

  private final byte[] links;
  private final byte[] heads;
  private final byte[] values;
  private final byte[] persons;

  /** @param hex key of the installation, 64 hexadecimal digits */
  public TrailChain(String hex) {
    byte[] key = HexFormat.of().parseHex(hex.strip());
    links = mac(key, out -> text(out, "trail links"));
    heads = mac(key, out -> text(out, "trail heads"));
    values = mac(key, out -> text(out, "trail values"));
    persons = mac(key, out -> text(out, "trail persons"));
  }

  /** What stands for a person in one trail, and in no other: {@code person 4f…}. */
  public String pseudonym(String owner, long account) {
    byte[] whole = mac(persons, out -> {
      text(out, owner);
      out.writeLong(account);
    });
    return PERSON + HexFormat.of().formatHex(Arrays.copyOf(whole, PSEUDONYM_BYTES));
  }

  /**
   * Stands for a value that may be erased.
   *
   * @param field its name, so that two fields cannot be exchanged
   * @return null for null
   */
  byte[] digest(String owner, long seq, String field, byte[] salt, String value) {
    return value == null ? null : mac(values, out -> {
      text(out, owner);
      out.writeLong(seq);
      text(out, field);
      bytes(out, salt);
      text(out, value);
    });
  }

  /** @param previous hash of the entry before, null for the first */
  byte[] hash(String owner, byte[] previous, TrailRow row) {
    return mac(links, out -> {
      text(out, owner);
      bytes(out, previous);
      out.writeLong(row.seq());
      out.writeLong(ChronoUnit.MICROS.between(Instant.EPOCH, row.at()));
      text(out, row.actor());
      text(out, row.capacity());
      text(out, row.act());
      text(out, row.subject());
      bytes(out, row.label().digest());
      bytes(out, row.before().digest());
      bytes(out, row.after().digest());
      bytes(out, row.address().digest());
    });
  }

  /** What proves which entry was the last one. */
  public byte[] seal(String owner, long seq, byte[] hash) {
    return mac(heads, out -> {
      text(out, owner);
      out.writeLong(seq);
      bytes(out, hash);
    });
  }

  private static byte[] mac(byte[] key, Fields fields) {
    try (ByteArrayOutputStream bytes = new ByteArrayOutputStream(); DataOutputStream out = new DataOutputStream(bytes)) {
      fields.write(out);
      Mac mac = Mac.getInstance(MAC);
      mac.init(new SecretKeySpec(key, MAC));
      return mac.doFinal(bytes.toByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java has " + MAC, e);
    }
  }

  private static void text(DataOutputStream out, String text) throws IOException {
    bytes(out, text == null ? null : text.getBytes(StandardCharsets.UTF_8));
  }

  private static void bytes(DataOutputStream out, byte[] bytes) throws IOException {
    out.writeInt(bytes == null ? -1 : bytes.length);
    if (bytes != null) {
      out.write(bytes);
    }
  }

  @FunctionalInterface
  private interface Fields {
    void write(DataOutputStream out) throws IOException;
  }
}
