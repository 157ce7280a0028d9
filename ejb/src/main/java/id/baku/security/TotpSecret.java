package id.baku.security;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.io.Serializable;
import java.math.BigInteger;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Arrays;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.spec.SecretKeySpec;

/**
 * What a telephone and Baku both know, so that both show the same six digits for half a minute: 160 bits, SHA-1, steps of 30 seconds, which every
 * authenticator understands.
 *
 * @source RFC 6238 (TOTP), RFC 4226 (HOTP), RFC 4648 6 (base 32)
 */
public final class TotpSecret implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final int BYTES = 20;
  private static final int SIGNS = 32;
  private static final int STEP_SECONDS = 30;
  private static final String BASE_32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final TimeBasedOneTimePasswordGenerator CODES = new TimeBasedOneTimePasswordGenerator();

  private final byte[] key;

  private TotpSecret(byte[] key) {
    this.key = key;
  }

  public static TotpSecret drawn() {
    byte[] key = new byte[BYTES];
    RANDOM.nextBytes(key);
    return new TotpSecret(key);
  }

  /** @param key 20 bytes */
  static TotpSecret of(byte[] key) {
    if (key.length != BYTES) {
      throw new IllegalArgumentException("A secret has " + BYTES + " bytes, not " + key.length);
    }
    return new TotpSecret(key.clone());
  }

  /** @param text 32 signs in base 32, as {@link #text} writes them */
  public static TotpSecret of(String text) {
    if (!text.matches("[A-Z2-7]{" + SIGNS + "}")) {
      throw new IllegalArgumentException("A secret is written in " + SIGNS + " signs of base 32");
    }
    BigInteger number = text.chars().mapToObj(sign -> BigInteger.valueOf(BASE_32.indexOf(sign)))
        .reduce(BigInteger.ZERO, (sum, digit) -> sum.shiftLeft(5).or(digit));
    byte[] bytes = number.toByteArray();
    byte[] key = new byte[BYTES];
    int length = Math.min(bytes.length, BYTES);
    System.arraycopy(bytes, bytes.length - length, key, BYTES - length, length);
    return new TotpSecret(key);
  }

  /** To be typed where no camera is, 32 signs. */
  public String text() {
    BigInteger number = new BigInteger(1, key);
    StringBuilder text = new StringBuilder();
    for (int sign = SIGNS - 1; sign >= 0; sign--) {
      text.append(BASE_32.charAt(number.shiftRight(5 * sign).intValue() & 31));
    }
    return text.toString();
  }

  /**
   * What the QR code says to an authenticator.
   *
   * @param issuer the name under which it lists the account
   */
  public String address(String issuer, String email) {
    return "otpauth://totp/" + encoded(issuer) + ":" + encoded(email) + "?secret=" + text() + "&issuer=" + encoded(issuer);
  }

  /** Six digits. */
  public String code(Instant at) {
    return code(step(at));
  }

  /** The step whose code this is, if it is the present one's or a neighbour's: clocks differ, and typing takes time. */
  OptionalLong stepOf(String code, Instant now) {
    long present = step(now);
    return LongStream.of(present, present - 1, present + 1).filter(step -> same(code(step), code)).findFirst();
  }

  byte[] key() {
    return key.clone();
  }

  private static long step(Instant at) {
    return Math.floorDiv(at.getEpochSecond(), STEP_SECONDS);
  }

  private String code(long step) {
    try {
      return CODES.generateOneTimePasswordString(new SecretKeySpec(key, "RAW"), Instant.ofEpochSecond(step * STEP_SECONDS));
    } catch (InvalidKeyException e) {
      throw new IllegalStateException(e);
    }
  }

  private static boolean same(String right, String told) {
    return MessageDigest.isEqual(right.getBytes(StandardCharsets.UTF_8), told.getBytes(StandardCharsets.UTF_8));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof TotpSecret secret && Arrays.equals(key, secret.key);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(key);
  }
}
