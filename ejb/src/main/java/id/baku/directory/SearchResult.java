package id.baku.directory;

import id.baku.platform.Page;

/**
 * @param total number of services that match, over all pages
 */
public record SearchResult(long total, Page<ServiceCard> page) {}
