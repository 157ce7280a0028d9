/** Reads the lines of one cell into lists, steps, times, fees, channels and counts. Pure functions. */
package id.baku.decrees.values;
