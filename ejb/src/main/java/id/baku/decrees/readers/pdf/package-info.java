/**
 * Reads PDF files that carry text, with PDFBox: what the pages print and the lines they draw, put together to tables,
 * paragraphs and page furniture. Coordinates are those of the page as shown: from the upper left corner, in points.
 */
package id.baku.decrees.readers.pdf;
