/**
 * READ MODEL: what agencies have published, one row per published version, readable by all and written only by the
 * agency it is about, in the transaction of the act itself. The public site and the open API read from here and from
 * nowhere else.
 */
package id.baku.directory;
