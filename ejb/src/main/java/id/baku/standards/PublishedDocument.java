package id.baku.standards;

/** What a published version shows: its content, the decree behind it, and where the service is given. */
public record PublishedDocument(StandardContent content, DecreeView decree, String servicePointCode) {}
