package id.baku.platform;

/**
 * A row that came from elsewhere and is not as the rules of its feature demand.
 *
 * @param row by what it is known inside its agency
 * @param code of the problem, as the editor of such a thing would tell it
 */
public record BrokenRow(String table, String row, String code) {}
