package id.baku.security;

import java.util.Map;

/**
 * A mail to be sent now.
 *
 * @param told what its words name; {@code link} is an address below the product's own, drawn for this very try
 */
public record Letter(long id, String recipient, String kind, Map<String, String> told) {}
