package id.baku.standards;

import id.baku.documents.StoredFile;
import java.io.Serializable;

/**
 * The files of one decree.
 *
 * @param signed as it was signed, with names and NIP: for the agency alone; null when none is kept
 * @param copy what the public may have instead; null when it has none
 */
public record DecreeFilesView(StoredFile signed, StoredFile copy) implements Serializable {}
