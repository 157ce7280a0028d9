package id.baku.directory;

import id.baku.standards.Audience;
import id.baku.standards.StandardContent.TimePromise;
import java.util.List;
import java.util.UUID;

/**
 * One service in a list of results: enough to choose by, nothing more.
 *
 * @param group heading under which the agency lists it, may be null
 * @param promises time promises, by channel
 * @param free true when nobody pays; null when the standard says nothing of fees
 * @param feeFrom least tariff in rupiah, null without tariffs
 * @param feeTo greatest tariff in rupiah, null without tariffs
 * @param sample of an invented agency
 */
public record ServiceCard(UUID standardId, String agencySlug, String agencyName, String slug, String name,
    String group, Audience audience, List<TimePromise> promises, Boolean free, Long feeFrom, Long feeTo, boolean sample) {}
