package id.baku.archive;

import id.baku.archive.ArchiveManifest.Origin;

/**
 * What is asked for when an agency comes out of an archive.
 *
 * @param government of which it is, as whoever brings it says
 * @param by account of the person who asked
 * @param sha256 of the archive
 */
public record Arriving(String government, long by, Origin agency, String sha256) {}
