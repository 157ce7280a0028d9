/**
 * Measures a running Baku from outside, as {@code ./baku bench}. Figures always come with their conditions; nothing
 * here is a test, since a timed test fails on a busy machine and proves nothing on an idle one.
 */
package id.baku.bench;
