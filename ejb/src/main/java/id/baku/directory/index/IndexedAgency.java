package id.baku.directory.index;

/**
 * One agency as the index takes it in, to be suggested while somebody types.
 *
 * @param key number of the agency
 * @param region name of its region
 */
public record IndexedAgency(long key, String slug, String name, String shortName, String region, boolean sample) {}
