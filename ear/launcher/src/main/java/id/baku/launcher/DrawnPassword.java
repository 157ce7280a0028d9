package id.baku.launcher;

import java.security.SecureRandom;

/**
 * Random passwords. The readable kind is for people who copy them from a terminal: four groups of four without look-alikes
 * (16 of 31 signs, about 79 bits); the long kind is for programs.
 */
final class DrawnPassword {

  private static final String READABLE = "abcdefghjkmnpqrstuvwxyz23456789";
  private static final SecureRandom RANDOM = new SecureRandom();

  private DrawnPassword() {}

  static String readable() {
    var password = new StringBuilder();
    for (int i = 0; i < 16; i++) {
      if (i > 0 && i % 4 == 0) password.append('-');
      password.append(READABLE.charAt(RANDOM.nextInt(READABLE.length())));
    }
    return password.toString();
  }

  static String forPrograms() {
    var bytes = new byte[24];
    RANDOM.nextBytes(bytes);
    return java.util.HexFormat.of().formatHex(bytes);
  }
}
