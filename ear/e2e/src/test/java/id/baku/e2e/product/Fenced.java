package id.baku.e2e.product;

/** An invented agency from which the walls are tried: somebody is in each role there, and nothing of it has to stay as it is. */
public final class Fenced {

  public static final String AGENCY = "kota-metro-dinas-pagar";
  public static final String GOVERNMENT = "kota-metro";

  private Fenced() {}
}
