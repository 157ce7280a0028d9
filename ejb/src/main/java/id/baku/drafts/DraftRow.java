package id.baku.drafts;

import java.time.Instant;
import java.util.UUID;

/**
 * A draft in a list.
 *
 * @param origin {@code api} when a program wrote it last, {@code product} when a person did, {@code folder} when a tenant folder did
 */
public record DraftRow(String externalId, UUID standardId, String slug, String name, int version, String origin, String token, Instant writtenAt) {}
