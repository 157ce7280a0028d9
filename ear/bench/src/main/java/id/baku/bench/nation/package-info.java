/**
 * A nation for measuring and for trying out search engines: the 552 governments there are, and about 22,000 agencies and as many services as
 * asked for, all invented, the same ones for the same seed on every machine. Needs no server, keeps only the agencies in memory, names no
 * person. Start at {@link Nation}.
 */
package id.baku.bench.nation;
