/**
 * Everything published, in files for programs: which fields there are ({@link id.baku.opendata.Table}), and all rows of
 * them. The files and the feed of changes belong together: who has a file of position P and follows the feed from P on
 * has the same rows as a file of later.
 */
package id.baku.opendata;
