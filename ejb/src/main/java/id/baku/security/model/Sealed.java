package id.baku.security.model;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Keeps in the database what must be read again and is of no use without the key, which is not there: AES-256-GCM, a nonce in front.
 *
 * @source NIST SP 800-38D
 */
public final class Sealed {

  private static final int KEY_BYTES = 32;
  private static final int NONCE_BYTES = 12;
  private static final int TAG_BITS = 128;
  private static final SecureRandom RANDOM = new SecureRandom();

  private final SecretKeySpec key;

  /** @param hex 64 hexadecimal digits */
  public Sealed(String hex) {
    byte[] bytes = HexFormat.of().parseHex(hex.strip());
    if (bytes.length != KEY_BYTES) {
      throw new IllegalArgumentException("The key has " + bytes.length + " bytes instead of " + KEY_BYTES);
    }
    key = new SecretKeySpec(bytes, "AES");
  }

  /** @param place where it will lie: what was moved to another place is not opened */
  public byte[] seal(byte[] plain, String place) {
    byte[] nonce = new byte[NONCE_BYTES];
    RANDOM.nextBytes(nonce);
    byte[] sealed = run(Cipher.ENCRYPT_MODE, nonce, plain, place);
    byte[] both = Arrays.copyOf(nonce, NONCE_BYTES + sealed.length);
    System.arraycopy(sealed, 0, both, NONCE_BYTES, sealed.length);
    return both;
  }

  /** @throws IllegalStateException when it was changed, moved, or sealed with another key */
  public byte[] open(byte[] sealed, String place) {
    return run(Cipher.DECRYPT_MODE, Arrays.copyOf(sealed, NONCE_BYTES), Arrays.copyOfRange(sealed, NONCE_BYTES, sealed.length), place);
  }

  private byte[] run(int mode, byte[] nonce, byte[] text, String place) {
    try {
      Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
      cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
      cipher.updateAAD(place.getBytes(StandardCharsets.UTF_8));
      return cipher.doFinal(text);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Not to be opened with this key: " + place, e);
    }
  }
}
