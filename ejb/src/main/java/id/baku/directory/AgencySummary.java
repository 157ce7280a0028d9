package id.baku.directory;

import java.util.UUID;

/**
 * One agency in a list.
 *
 * @param sample invented, to try Baku with
 * @param services number of services with a standard in force on the day asked for
 */
public record AgencySummary(UUID id, String slug, String name, String shortName, String parentBody, String government,
    String governmentSlug, String region, String regionCode, boolean sample, long services) {}
