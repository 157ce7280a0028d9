/** Does something over and over and says how long it took: as fast as it goes, or at fixed times whatever comes of it. */
package id.baku.bench.load;
