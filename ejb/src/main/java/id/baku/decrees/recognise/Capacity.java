package id.baku.decrees.recognise;

import id.baku.platform.SigningCapacity;
import java.util.regex.Pattern;

/**
 * In which capacity somebody signs, as the words before the position say. A delegation counts before what its holder
 * is: "a.n. BUPATI, Plt. SEKRETARIS DAERAH" signs on behalf. A <i>Penjabat</i> (Pj.) fills a vacant office as a Plt. does.
 */
final class Capacity {

  private static final String BEGINS = "(?i)(?:^|[\\s,(/])";
  private static final Pattern BY_DELEGATION = Pattern.compile(BEGINS + "(?:u\\.\\s?b\\.?|ub\\.|untuk beliau)(?=[\\s,])");
  private static final Pattern ON_BEHALF = Pattern.compile(BEGINS + "(?:a\\.\\s?n\\.?|an\\.|a/n\\.?|atas nama)(?=\\s)|(?i)^an\\s");
  private static final Pattern ACTING_ABSENT = Pattern.compile(BEGINS + "(?:plh\\.?|pelaksana harian)(?=\\s)");
  private static final Pattern ACTING_VACANT =
      Pattern.compile(BEGINS + "(?:plt\\.?|pelaksana tugas|pjs?\\.?|penjabat(?: sementara)?)(?=\\s)");

  private Capacity() {}

  static SigningCapacity of(String position) {
    return BY_DELEGATION.matcher(position).find() ? SigningCapacity.BY_DELEGATION
        : ON_BEHALF.matcher(position).find() ? SigningCapacity.ON_BEHALF
        : ACTING_ABSENT.matcher(position).find() ? SigningCapacity.ACTING_ABSENT
        : ACTING_VACANT.matcher(position).find() ? SigningCapacity.ACTING_VACANT
        : SigningCapacity.HOLDER;
  }
}
