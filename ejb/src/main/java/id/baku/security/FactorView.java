package id.baku.security;

import java.io.Serializable;

/**
 * The second factor as its person sees it.
 *
 * @param on there is one
 * @param codesLeft recovery codes not used yet
 */
public record FactorView(boolean on, long codesLeft) implements Serializable {}
