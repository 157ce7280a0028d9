package id.baku.it;

import id.baku.agencies.AgencyDescription;
import id.baku.agencies.AgencyKeys;
import id.baku.agencies.AgencyRegistrar;
import id.baku.folders.LoadState;
import id.baku.standards.Audience;
import id.baku.standards.ServiceDescription;
import id.baku.standards.StandardEditor;
import id.baku.standards.StandardContent;
import id.baku.standards.StandardContent.Item;
import id.baku.standards.StandardContent.ItemList;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.OptionalLong;

/** Invented agencies to test with. */
@ApplicationScoped
public class Agencies {

  @Inject AgencyKeys keys;
  @Inject AgencyRegistrar registrar;
  @Inject LoadState loading;
  @Inject As as;

  /** The agency with this slug; made when it is not there. */
  public long named(String slug) {
    waitUntilLoaded();
    OptionalLong known = keys.idOf(slug);
    if (known.isPresent()) {
      return known.getAsLong();
    }
    long id = keys.newId();
    as.agency(id, () -> rename(slug, "Dinas " + slug));
    return id;
  }

  /** The current agency as an invented one, as a server that wanted demo data has left it. */
  public void invent(String slug) {
    describe(slug, "Dinas " + slug + " (contoh)", true);
  }

  /** Describes the current agency under this name. */
  public void rename(String slug, String name) {
    describe(slug, name, null);
  }

  private void describe(String slug, String name, Boolean sample) {
    registrar.describe(new AgencyDescription(slug, name, slug, null, "kota-metro", "18.72", "Asia/Jakarta", null, null, null,
        null, sample, List.of(), List.of(), null, null, null, null, null, null, null), List.of(), null);
  }

  /** A draft of the current agency. */
  static void write(StandardEditor editor, String slug, String text) {
    editor.describe(service(slug));
    editor.draft(slug, saying(text));
  }

  /** Reference data and tenants/ are in. */
  public void waitUntilLoaded() {
    for (int i = 0; i < 600 && !loading.isFinished(); i++) {
      if (loading.problem() != null) {
        throw new IllegalStateException(loading.problem());
      }
      try {
        Thread.sleep(100);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
    if (!loading.isFinished()) {
      throw new IllegalStateException("tenants/ is not loaded");
    }
  }

  static ServiceDescription service(String slug) {
    return new ServiceDescription(slug, "Layanan " + slug, null, 1, Audience.PUBLIC, null);
  }

  static StandardContent saying(String text) {
    ItemList words = new ItemList(text, List.of(new Item(text, null, null)));
    return new StandardContent(words, null, null, null, null, null, null, null, null, null, null, null, null, null);
  }
}
