package id.baku.directory;

/** How much the directory holds today, samples not counted. */
public record Totals(long agencies, long services) {}
