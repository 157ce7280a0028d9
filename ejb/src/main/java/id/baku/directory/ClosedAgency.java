package id.baku.directory;

import java.time.LocalDate;

/** An agency that is closed since a day, and whose services another one took over. */
public record ClosedAgency(String slug, String name, LocalDate day) {}
