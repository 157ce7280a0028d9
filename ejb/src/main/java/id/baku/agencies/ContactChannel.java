package id.baku.agencies;

import jakarta.json.bind.annotation.JsonbPropertyOrder;

/**
 * A way to reach an agency or to complain about it.
 *
 * @param kind name of a channel kind, such as {@code EMAIL}
 */
@JsonbPropertyOrder({"kind", "value"})
public record ContactChannel(String kind, String value) {}
