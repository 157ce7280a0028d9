package id.baku.decrees;

/** Who signed the decree (<i>penanda tangan</i>), as printed; a part that is not printed is null. */
public record Signatory(String name, String rank, String nip, String position) {}
