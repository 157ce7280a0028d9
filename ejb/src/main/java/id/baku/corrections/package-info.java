/**
 * "This page is wrong": what the public says of published pages, and what the agency makes of it. Anybody may write,
 * without an account; only the agency reads.
 */
package id.baku.corrections;
