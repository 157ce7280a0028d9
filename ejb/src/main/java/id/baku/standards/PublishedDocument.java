package id.baku.standards;

import jakarta.json.bind.annotation.JsonbPropertyOrder;

/** What a published version shows: its content, the decree behind it, and where the service is given. */
@JsonbPropertyOrder({"content", "decree", "servicePointCode"})
public record PublishedDocument(StandardContent content, DecreeView decree, String servicePointCode) {}
