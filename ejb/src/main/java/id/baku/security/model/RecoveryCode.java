package id.baku.security.model;

import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Codes to print and keep, each good for one sign-in without the telephone: four groups of four without look-alikes, about 79 bits. */
public final class RecoveryCode {

  private static final String SIGNS = "abcdefghjkmnpqrstuvwxyz23456789";
  private static final int GROUP = 4;
  private static final int LENGTH = 16;
  private static final int COUNT = 10;
  private static final SecureRandom RANDOM = new SecureRandom();

  private RecoveryCode() {}

  public static List<String> ten() {
    return IntStream.range(0, COUNT).mapToObj(i -> drawn()).toList();
  }

  /** However it was typed: with or without dashes and spaces, in capitals or not. */
  public static byte[] hash(String typed) {
    return Token.hash(typed.replaceAll("[\\s-]", "").toLowerCase(Locale.ROOT));
  }

  private static String drawn() {
    return IntStream.range(0, LENGTH).mapToObj(i -> (i > 0 && i % GROUP == 0 ? "-" : "") + SIGNS.charAt(RANDOM.nextInt(SIGNS.length())))
        .collect(Collectors.joining());
  }
}
