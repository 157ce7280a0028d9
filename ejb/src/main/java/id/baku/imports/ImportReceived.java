package id.baku.imports;

import java.util.UUID;

/** A document waits to be read. */
public record ImportReceived(long agencyId, UUID importId) {}
