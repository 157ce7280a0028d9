package id.baku.directory;

import java.time.Instant;

/**
 * A page for search engines.
 *
 * @param service slug, null when it is the page of the agency
 * @param changed when what it shows last changed, null when that is not known
 */
public record SitemapEntry(String agency, String service, Instant changed) {}
