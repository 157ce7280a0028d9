package id.baku.agencies;

/**
 * A way to reach an agency or to complain about it.
 *
 * @param kind name of a channel kind, such as {@code EMAIL}
 */
public record ContactChannel(String kind, String value) {}
