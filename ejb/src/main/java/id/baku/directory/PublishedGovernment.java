package id.baku.directory;

/**
 * A government with what it holds on the day asked for, without what lies below it.
 *
 * @param province whether it is the one of the province itself
 * @param provinceSlug government of its province, null when the directory knows none
 * @param sample invented, to try Baku with: all of its agencies are
 */
public record PublishedGovernment(String slug, String name, boolean province, String provinceCode, String provinceName,
    String provinceSlug, long agencies, long services, boolean sample) {}
