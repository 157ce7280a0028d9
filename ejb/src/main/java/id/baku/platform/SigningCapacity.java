package id.baku.platform;

/** In which capacity somebody holds a position and signs (<i>definitif, Plt., Plh., a.n., u.b.</i>). */
public enum SigningCapacity {
  HOLDER,
  ACTING_VACANT,
  ACTING_ABSENT,
  ON_BEHALF,
  BY_DELEGATION
}
