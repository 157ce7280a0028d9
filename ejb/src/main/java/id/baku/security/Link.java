package id.baku.security;

import java.time.Instant;

/**
 * A link that is good once, told once.
 *
 * @param address below the product's own address, with its leading slash
 * @param until moment after which it is no longer good
 */
public record Link(String address, Instant until) {}
