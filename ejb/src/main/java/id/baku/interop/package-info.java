/**
 * Published data for programs that speak another standard than ours: what is asked for, and the rows it is made of. How
 * a standard wants it written stands at the door, in {@code id.baku.web.interop}.
 */
package id.baku.interop;
