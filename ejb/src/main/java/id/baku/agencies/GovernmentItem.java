package id.baku.agencies;

/**
 * A government with how much there is of it in Baku.
 *
 * @param level PROVINCE, KABUPATEN or KOTA
 * @param agencies how many of its agencies are in Baku, samples included
 */
public record GovernmentItem(String slug, String name, String level, long agencies) {}
