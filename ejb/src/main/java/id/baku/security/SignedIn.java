package id.baku.security;

import java.io.Serializable;
import java.util.List;

/** A person whose password was right, with the places where he or she may work today; empty when there is none. */
public record SignedIn(long accountId, String name, List<Workplace> places) implements Serializable {

  public SignedIn {
    places = List.copyOf(places);
  }
}
