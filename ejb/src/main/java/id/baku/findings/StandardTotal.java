package id.baku.findings;

import java.util.UUID;

/** How much was found in one standard. */
public record StandardTotal(UUID standardId, String service, long findings) {}
