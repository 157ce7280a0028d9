package id.baku.web.directory;

/**
 * One way to reach somebody, ready to be shown.
 *
 * @param kind name of a channel kind
 * @param text what to read
 * @param href where it leads, null when it is only to be read
 */
public record ContactLine(String kind, String text, String href) {}
