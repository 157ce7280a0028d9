package id.baku.drafts;

import id.baku.standards.StandardContent;

/** What a partner sends. */
public record SentDraft(DraftedService service, StandardContent content) {}
