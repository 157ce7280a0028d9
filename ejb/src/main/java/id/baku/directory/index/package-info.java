/**
 * The search engine of the directory: Apache Lucene inside the server. Plain classes that take records and give records;
 * only {@link id.baku.directory.index.IndexKeeper} knows the server. Nobody outside the feature sees this package.
 */
package id.baku.directory.index;
