package id.baku.web.api;

import java.util.List;

/**
 * A stretch of the feed of changes, in commit order.
 *
 * @param next address to go on from, also when there is nothing behind it yet
 * @param latest position of the newest change there is
 */
public record ChangeListing(List<ChangeItem> items, String next, long latest) {}
