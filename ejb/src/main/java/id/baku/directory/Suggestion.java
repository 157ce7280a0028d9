package id.baku.directory;

/**
 * Something to choose while typing.
 *
 * @param text what to show
 * @param detail where it is, or null
 * @param value slug of an agency, code of a region; null for a service
 */
public record Suggestion(SuggestionKind kind, String text, String detail, String value) {}
