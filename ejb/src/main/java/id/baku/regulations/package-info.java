/**
 * The registry of laws that standards cite and of what replaced them. Every entry says how certain it is and where
 * it comes from; nothing of it is a constant in code.
 */
package id.baku.regulations;
