/** One reader per file format; each delivers blocks. Nothing above this package knows a format. */
package id.baku.decrees.readers;
