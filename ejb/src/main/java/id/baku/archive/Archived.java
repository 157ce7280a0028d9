package id.baku.archive;

import java.time.Instant;
import java.util.UUID;

/** An export that can be downloaded; {@code size} in bytes. */
public record Archived(UUID job, long size, String sha256, Instant madeAt, Instant until) {}
