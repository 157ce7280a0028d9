package id.baku.interop;

import id.baku.standards.Audience;
import id.baku.standards.ComponentKind;
import java.time.Instant;
import java.util.UUID;

/**
 * Which services are asked for: those that fulfil all of it. Null asks nothing.
 *
 * @param search words, all of which must stand in the name of the service or of its group
 * @param component one that must be there
 */
public record ServiceQuestion(String search, UUID organization, ComponentKind component, Audience audience, Instant modifiedAfter) {}
