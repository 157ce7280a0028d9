package id.baku.imports;

import java.util.UUID;

/** @param known the same file had been brought before; this is the import it led to then */
public record Received(UUID importId, boolean known) {}
