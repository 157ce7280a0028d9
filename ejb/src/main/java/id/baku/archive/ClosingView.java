package id.baku.archive;

import java.time.Instant;

/**
 * The closing of an agency that is under way.
 *
 * @param successor address of the agency that follows, with its name; both null when there is none
 * @param own whether the person who looks asked for it, and so cannot confirm it
 * @param eraseAfter nothing is erased before; null as long as nobody confirmed it
 */
public record ClosingView(boolean confirmed, String reason, String successor, String successorName, String asker, boolean own, Instant askedAt,
    String confirmer, Instant eraseAfter) {}
