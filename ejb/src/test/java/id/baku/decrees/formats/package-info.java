/** Documents made for tests: what a fixture says, written in another file format. */
package id.baku.decrees.formats;
