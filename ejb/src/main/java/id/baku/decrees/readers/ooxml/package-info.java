/**
 * Reads Word and Excel files. Apache POI opens the package (parts, relations, content types) and keeps its own watch
 * over zip bombs; the parts are then read as streams, because their object model takes many times their size and leaves
 * out text boxes and content controls. Relations to other places are never followed.
 */
package id.baku.decrees.readers.ooxml;
