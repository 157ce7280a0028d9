package id.baku.web.crawlers;

import java.time.Instant;

/**
 * A page of ours, in both languages.
 *
 * @param path address without language
 * @param changed null when not known
 */
record SitemapPage(String path, Instant changed) {}
