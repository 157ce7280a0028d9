package id.baku.web.api;

import id.baku.directory.DirectoryChange;
import id.baku.directory.DirectoryChange.Kind;
import id.baku.opendata.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Something that is not what it was.
 *
 * @param id of the agency, the standard or the decree
 * @param agencySlug agency it belongs to; null when it is gone
 * @param gone nothing of it is shown any longer: its rows are to be dropped
 * @param rows addresses of what there is of it now, as rows of the bulk files
 */
public record ChangeItem(long position, Instant changedAt, Kind kind, UUID id, String agencySlug, boolean gone, List<String> rows) {

  static ChangeItem of(DirectoryChange change, ApiLinks links) {
    return new ChangeItem(change.position(), change.changedAt(), change.kind(), change.subject(),
        change.shown() ? change.agencySlug() : null, !change.shown(),
        Table.of(change.kind()).stream().map(table -> links.rows(table.fileName(), change.subject())).toList());
  }
}
