package id.baku.security;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/**
 * Where a person is signed in.
 *
 * @param agency name of the agency last shown there, null when none
 * @param browser in words, null when unknown
 * @param current it is the session that asks
 */
public record SessionView(UUID id, String agency, Instant startedAt, Instant lastSeenAt, String address, String browser, boolean current)
    implements Serializable {}
