/**
 * An invented nation for measuring and for trying out search engines: 552 governments, about 22,000 agencies and as many services as
 * asked for, the same ones for the same seed on every machine. Needs no server, keeps only the agencies in memory, names no person. The
 * provinces are the real ones; everything below them is made up and has codes that no real kabupaten or kota has. Start at {@link Nation}.
 */
package id.baku.bench.nation;
