package id.baku.platform;

import java.util.List;

/** A list of codes as a document: a column holds an object, never a bare list. */
public record Codes(List<String> codes) {}
