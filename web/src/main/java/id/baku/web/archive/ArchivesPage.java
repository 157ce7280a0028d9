package id.baku.web.archive;

import id.baku.archive.ArchiveDesk;
import id.baku.archive.Archived;
import id.baku.security.Actor;
import id.baku.security.Permission;
import id.baku.web.imports.Told;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Exports of the whole agency: asking for one, and those that can be downloaded. */
@Named
@RequestScoped
public class ArchivesPage {

  @Inject ArchiveDesk desk;
  @Inject Actor actor;
  @Inject Told told;

  private List<Archived> list;

  public boolean isMayExport() {
    return actor.may(Permission.EXPORT_AGENCY);
  }

  public List<Archived> getList() {
    if (list == null) {
      list = desk.list();
    }
    return list;
  }

  /** Size rounded up, in millions of bytes. */
  public long megabytes(Archived archive) {
    return Math.ceilDiv(archive.size(), 1_000_000L);
  }

  public long getHours() {
    return ArchiveDesk.KEPT.toHours();
  }

  public void ask() {
    desk.ask();
    told.goTo("/kelola/pekerjaan");
  }
}
