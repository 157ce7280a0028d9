package id.baku.agencies;

/** A document of reference data was loaded anew. */
public record ReferenceChanged(String name) {}
