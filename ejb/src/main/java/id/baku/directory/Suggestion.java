package id.baku.directory;

/**
 * Something to choose while typing.
 *
 * @param text what to show
 * @param detail where it is, or null
 * @param value key of a service's heading, slug of an agency, code of a region
 * @param region code of the region in which a service is looked for, since the words name it; null for all
 */
public record Suggestion(SuggestionKind kind, String text, String detail, String value, String region) {}
