/** Makes sense of blocks: the decree, labels, headings, table shapes, and the books about every character. */
package id.baku.decrees.recognise;
