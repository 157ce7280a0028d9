/**
 * Reads decrees on service standards into typed content. Pure: knows the enums of {@code standards} and the number
 * words of {@code documents}, and no server, database or file but the one it is given.
 *
 * <pre>
 *   bytes → readers.FileFormat        told by content; text, HTML, DOCX, XLSX, PDF, or refused
 *         → readers.DecreeReader      one per file format, delivers the text a person reads (text.SourceText) and
 *                                     blocks.Block (paragraphs, tables, rows, cells), within readers.Budget
 *         → recognise.Recogniser      HeaderReader + StandardsWalk; labels, headings, table shapes; Ledger
 *         → values.CellReader         lists, steps, times, fees, channels, counts
 *         → ParsedDecree → ParsedDecreeJson, ParseReport
 *   DecreeProgram                     the same in a process of its own; ReaderTalk is what it and a server say to each other
 * </pre>
 *
 * Nothing above {@code readers} knows a file format. Every character of the source ends in a claim or a remainder.
 */
package id.baku.decrees;
