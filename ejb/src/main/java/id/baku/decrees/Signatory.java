package id.baku.decrees;

import id.baku.platform.SigningCapacity;


/**
 * Who signed the decree (<i>penanda tangan</i>), as printed; a part that is not printed is null. {@code capacity} is
 * what the position begins with ("Plt.", "a.n."), {@link SigningCapacity#HOLDER} when it says nothing; the words stay
 * in the position.
 */
public record Signatory(String name, String rank, String nip, String position, SigningCapacity capacity) {}
