package id.baku.security;

import java.io.Serializable;
import java.time.Instant;

/**
 * Something that happened to an account, told to its person alone.
 *
 * @param kind {@code session-revoked}; its words are {@code person.event.<kind>}
 * @param address where it came from, null when not from a browser
 */
public record AccountEvent(Instant at, String kind, String address, String browser) implements Serializable {}
