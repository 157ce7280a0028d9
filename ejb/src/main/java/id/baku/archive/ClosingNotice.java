package id.baku.archive;

import java.time.Instant;

/**
 * What everybody who works for an agency is told of its closing.
 *
 * @param asker who asked for it
 * @param eraseAfter nothing is erased before; null as long as nobody confirmed it
 */
public record ClosingNotice(String asker, Instant eraseAfter) {}
