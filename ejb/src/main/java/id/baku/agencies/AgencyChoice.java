package id.baku.agencies;

import java.io.Serializable;

/** An agency to choose. */
public record AgencyChoice(String slug, String name) implements Serializable {}
