package id.baku.archive;

import id.baku.archive.ArchiveManifest.Content;
import java.util.List;

/**
 * What an agency that came out of an archive has here, counted and digested here; it came only because the archive says the same.
 *
 * @param rows of all tables together
 */
public record Arrived(long rows, List<Content> tables) {}
