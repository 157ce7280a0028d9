package id.baku.security;

import java.time.Instant;
import java.util.UUID;

/**
 * A letter of the demo as its reader sees it.
 *
 * @param body null in a list
 */
public record DemoLetter(UUID id, String recipient, String subject, String body, Instant at) {}
