package id.baku.standards;

import java.util.UUID;

/** The agency says something else of a service, or something at all, in this transaction. */
public record ServiceDescribed(UUID serviceId, ServiceDescription service) {}
