package id.baku.agencies;

/**
 * The agency shows another logo, in this transaction.
 *
 * @param sha256 of the picture; null when it shows none any more
 * @param png its bytes, null likewise
 */
public record LogoChanged(String sha256, byte[] png) {}
