package id.baku.imports;

/**
 * Text of the document that belongs to nothing.
 *
 * @param line from 1
 */
public record LeftOver(int line, String text) {}
