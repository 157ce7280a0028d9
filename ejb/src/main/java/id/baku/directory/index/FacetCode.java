package id.baku.directory.index;

import id.baku.directory.AgencyKind;
import id.baku.directory.CostBand;
import id.baku.directory.TimeBand;
import id.baku.standards.Audience;
import id.baku.standards.RequestChannel;
import java.util.Collection;

/**
 * All that filters and counts need to know of a service, in one number, so that counting half a million hits reads one
 * value each: government 14 bits, kind 4, audience 2, cost 2, time 3, channels 3, length of the name 4, sample 1.
 */
final class FacetCode {

  static final int LONGEST_NAME = 15;

  private static final int KIND = 14;
  private static final int AUDIENCE = 18;
  private static final int COST = 20;
  private static final int TIME = 22;
  private static final int CHANNELS = 25;
  private static final int NAME = 28;
  private static final int SAMPLE = 32;

  private FacetCode() {}

  static long of(int government, AgencyKind kind, Audience audience, CostBand cost, TimeBand time,
      Collection<RequestChannel> channels, int nameWords, boolean sample) {
    long code = government | (long) kind.ordinal() << KIND | (long) audience.ordinal() << AUDIENCE
        | (long) cost.ordinal() << COST | (long) time.ordinal() << TIME
        | (long) Math.min(nameWords, LONGEST_NAME) << NAME | (sample ? 1L << SAMPLE : 0);
    for (RequestChannel channel : channels) {
      code |= 1L << CHANNELS + channel.ordinal();
    }
    return code;
  }

  /** Number of a region, {@code 1810} of {@code 18.10} and {@code 1800} of {@code 18}; regions below a kota count as theirs. */
  static int government(String regionCode) {
    String[] parts = regionCode.split("\\.");
    return Integer.parseInt(parts[0]) * 100 + (parts.length > 1 ? Integer.parseInt(parts[1]) : 0);
  }

  /** The opposite of {@link #government(String)}. */
  static String region(int government) {
    int part = government % 100;
    return part == 0 ? "%02d".formatted(government / 100) : "%02d.%02d".formatted(government / 100, part);
  }

  static int government(long code) {
    return (int) (code & 0x3fff);
  }

  static int kind(long code) {
    return (int) (code >> KIND & 0xf);
  }

  static int audience(long code) {
    return (int) (code >> AUDIENCE & 3);
  }

  static int cost(long code) {
    return (int) (code >> COST & 3);
  }

  static int time(long code) {
    return (int) (code >> TIME & 7);
  }

  /** One bit a channel. */
  static int channels(long code) {
    return (int) (code >> CHANNELS & 7);
  }

  static int nameWords(long code) {
    return (int) (code >> NAME & 0xf);
  }

  static boolean sample(long code) {
    return (code >> SAMPLE & 1) != 0;
  }
}
