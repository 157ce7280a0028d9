package id.baku.directory;

import java.util.List;

/**
 * Told on every server within a moment after the commit, in commit order, each change once. Observers must not fail:
 * what they cannot do now they do at the next one.
 *
 * @param position up to where all changes have been told now
 */
public record DirectoryChanged(long position, List<DirectoryChange> changes) {}
