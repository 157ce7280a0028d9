/** The text itself: decoding, lines, words, and the bits of markup that survive extraction. */
package id.baku.decrees.text;
