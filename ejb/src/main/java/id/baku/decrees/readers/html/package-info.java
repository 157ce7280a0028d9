/** Reads HTML with jsoup: what a browser shows, in reading order. */
package id.baku.decrees.readers.html;
