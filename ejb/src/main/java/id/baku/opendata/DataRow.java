package id.baku.opendata;

import java.util.Map;

/**
 * One row of a file.
 *
 * @param values by name of the field, in the order of the table; null where there is none; JSON as its text
 */
public record DataRow(Map<String, Object> values) {}
