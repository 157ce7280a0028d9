/**
 * What every feature stands on and no feature owns: the clock, coded problems, SQL in named files, keyed pages.
 * Depends on nothing of Baku.
 */
package id.baku.platform;
