package id.baku.standards;

import jakarta.json.bind.annotation.JsonbPropertyOrder;

/** What a published version says for ever: its content and the decree behind it. */
@JsonbPropertyOrder({"content", "decree"})
public record PublishedDocument(StandardContent content, DecreeView decree) {}
