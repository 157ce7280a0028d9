package id.baku.directory;

/**
 * A regency or city (<i>kabupaten, kota</i>) of a province, with its number of agencies in the directory.
 *
 * @param sample invented, to try Baku with: all of its agencies are
 */
public record Regency(String slug, String name, long agencies, boolean sample) {}
