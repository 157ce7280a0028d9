package id.baku.drafts;

import java.time.Instant;

/**
 * From where the draft of a standard comes that a program wrote.
 *
 * @param token name of the token by which it was written last
 */
public record DraftOrigin(String externalId, String token, Instant writtenAt) {}
