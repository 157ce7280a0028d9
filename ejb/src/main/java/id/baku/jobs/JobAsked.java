package id.baku.jobs;

import java.util.UUID;

/** An agency's work waits for a server. */
public record JobAsked(long agencyId, UUID jobId) {}
