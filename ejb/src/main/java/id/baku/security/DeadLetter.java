package id.baku.security;

import java.time.Instant;
import java.util.UUID;

/**
 * A mail that is not tried any more. What it says is nobody's business but its reader's.
 *
 * @param recipient masked
 * @param kind its words are {@code mail.<kind>.subject}
 * @param attempts how often it was tried
 * @param problem why the last try failed, in the words of the mail server, addresses masked; null when it said nothing
 */
public record DeadLetter(UUID id, String recipient, String kind, Instant createdAt, Instant givenUpAt, int attempts, String problem) {}
