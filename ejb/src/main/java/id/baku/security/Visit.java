package id.baku.security;

/**
 * Where somebody comes from.
 *
 * @param address of the network, as far as it tells callers apart
 * @param browser in words, null when it named none we know
 */
public record Visit(String address, String browser) {}
