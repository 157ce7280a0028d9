package id.baku.decrees;

/** Text the parser could not place. It is kept and counted, so a person can look at it. */
public record Remainder(SourceSpan span, String text) {}
