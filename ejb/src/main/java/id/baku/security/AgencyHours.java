package id.baku.security;

import java.time.Instant;
import java.util.function.UnaryOperator;

/** When the current agency works, told by the feature that keeps its calendar. Asked inside a transaction of the agency. */
public interface AgencyHours {

  /** The first working moment from a moment on. */
  UnaryOperator<Instant> ofAgency();
}
