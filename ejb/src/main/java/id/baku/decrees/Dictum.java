package id.baku.decrees;

/** One ruling of a decree (<i>diktum</i>), for example KESATU. */
public record Dictum(String ordinal, String text) {}
