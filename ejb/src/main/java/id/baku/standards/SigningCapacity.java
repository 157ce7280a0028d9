package id.baku.standards;

/** In which capacity a decree was signed (<i>definitif, Plt., Plh., a.n., u.b.</i>). */
public enum SigningCapacity {
  HOLDER,
  ACTING_VACANT,
  ACTING_ABSENT,
  ON_BEHALF,
  BY_DELEGATION
}
