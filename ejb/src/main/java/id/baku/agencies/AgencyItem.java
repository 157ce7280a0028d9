package id.baku.agencies;

/**
 * An agency as those see it who are in office for its government.
 *
 * @param government name of the government it belongs to
 */
public record AgencyItem(String slug, String name, String government) {}
