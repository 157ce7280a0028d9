/**
 * A whole agency, to take along: everything it has here goes into one file, comes out of it elsewhere as it was, or, when the agency is closed,
 * goes except for what is kept for good.
 */
package id.baku.archive;
