/**
 * {@code ./baku bench national}: Baku with an invented nation in it, on servers of its own in a directory of its own. The data is loaded once
 * and stays for the next run of the same size and seed.
 */
package id.baku.bench.national;
