package id.baku.web.platform;

import java.io.Serializable;
import java.util.Objects;

/** Whoever is told what an act does, and asks for the very same once more, means it. */
public class AskedOnce implements Serializable {

  private static final long serialVersionUID = 1L;

  private String asked;

  /** @param what is to be done, and to what. @return whether it was asked for just before */
  public boolean isMeant(String what) {
    boolean again = Objects.equals(asked, what);
    asked = what;
    return again;
  }
}
