package id.baku.archive;

import id.baku.jobs.JobView;
import java.util.Map;

/**
 * An agency on its way here, or one that has arrived.
 *
 * @param agencyNumber the number it has, or will have
 * @param arrived null as long as it has not
 * @param refusal what the text of its problem names
 */
public record Arrival(long agencyNumber, Arriving what, JobView job, Arrived arrived, Map<String, String> refusal) {}
