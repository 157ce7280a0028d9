package id.baku.bench;

import java.util.Arrays;

/**
 * Response times of one target.
 *
 * @param nanos one entry a request
 * @param seconds how long was measured
 * @param failures answers other than the expected status
 * @param bytes length of one body as received
 */
record Samples(long[] nanos, double seconds, long failures, long bytes) {

  Samples {
    nanos = nanos.clone();
    Arrays.sort(nanos);
  }

  double perSecond() {
    return nanos.length / seconds;
  }

  /** The time in milliseconds within which this share of requests was answered; nearest rank. */
  double percentile(double share) {
    if (nanos.length == 0) {
      return Double.NaN;
    }
    int rank = (int) Math.ceil(share * nanos.length);
    return nanos[Math.clamp(rank, 1, nanos.length) - 1] / 1e6;
  }
}
