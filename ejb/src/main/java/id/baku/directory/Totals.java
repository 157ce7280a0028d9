package id.baku.directory;

/** How much the directory holds today. */
public record Totals(long agencies, long services) {}
