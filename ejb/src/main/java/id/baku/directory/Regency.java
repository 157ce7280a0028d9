package id.baku.directory;

/** A regency or city (<i>kabupaten, kota</i>) of a province, with its number of agencies in the directory. */
public record Regency(String slug, String name, long agencies) {}
