/**
 * The pages on which an agency brings a decree in, looks at what was read of it, corrects it and accepts it. Pages hold
 * ids, views and forms; every rule is in {@code id.baku.imports}.
 */
package id.baku.web.imports;
