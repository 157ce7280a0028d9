package id.baku.agencies;

/**
 * An agency as those see it who are in office for its government.
 *
 * @param government name of the government it belongs to
 * @param deserted nobody works there, or did, and it is not closed: nobody there can invite anybody
 */
public record AgencyItem(String slug, String name, String government, boolean deserted) {}
