/** The measurement behind ADR 15: the same questions to PostgreSQL's full text search and to Lucene, without a server. */
package id.baku.bench.spike;
