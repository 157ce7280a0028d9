package id.baku.standards;

import java.util.UUID;

/** Where a draft was written: its standard and the number of the version. */
public record DraftWritten(UUID standardId, int version) {}
