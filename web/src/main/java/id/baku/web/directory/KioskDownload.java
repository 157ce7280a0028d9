package id.baku.web.directory;

import id.baku.directory.AgencyChanges;
import id.baku.directory.DirectoryReader;
import id.baku.directory.PublishedAgency;
import id.baku.platform.Digests;
import id.baku.web.platform.EntityTag;
import id.baku.web.platform.Outage;
import id.baku.web.platform.SampleMark;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The bundle of an agency, as a file to download. Making one costs as much as all of its pages, so one is made at a
 * time, and the last few are kept for as long as the agency publishes nothing new and the day is the same.
 */
@ApplicationScoped
public class KioskDownload {

  private static final Logger LOG = Logger.getLogger(KioskDownload.class.getName());
  private static final int KEPT = 16;
  private static final int PATIENCE_SECONDS = 20;
  /** Threads of the server that may wait for a bundle; the others are for everybody else. */
  private static final int WAITING = 4;

  @Inject DirectoryReader directory;
  @Inject AgencyChanges changes;
  @Inject Today today;
  @Inject Instance<KioskWriter> writer;

  private final Semaphore oneAtATime = new Semaphore(1, true);
  private final Semaphore waiting = new Semaphore(WAITING);
  private final Map<Key, Bundle> kept = Collections.synchronizedMap(new LinkedHashMap<>(KEPT, 1, true));

  private record Key(String agency, String language, LocalDate day, long change) {}

  private record Bundle(Path file, String tag) {}

  private record Opened(InputStream content, String tag) implements AutoCloseable {
    @Override
    public void close() throws IOException {
      content.close();
    }
  }

  void send(Route route, HttpServletRequest request, HttpServletResponse response) throws IOException, ServletException {
    PublishedAgency agency = directory.agency(route.values().getFirst());
    Key key = new Key(agency.slug(), route.locale().getLanguage(), today.in(agency.zone()), changes.last(agency.slug()));
    if (agency.sample()) {
      SampleMark.set(request, response);
    } else {
      response.setHeader(SampleMark.HEADER, "noindex"); // what people find are the pages themselves
    }
    Opened ready = ready(key);
    if (ready == null && !begin()) {
      response.setHeader("Retry-After", Outage.RETRY_AFTER);
      response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
      return;
    }
    try (Opened bundle = ready != null ? ready : opened(agency, key, request, response)) {
      response.setHeader("ETag", bundle.tag());
      if (EntityTag.matches(request.getHeader("If-None-Match"), bundle.tag())) {
        response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
        return;
      }
      response.setContentType("application/zip");
      response.setCharacterEncoding((String) null);
      response.setHeader("Content-Disposition", "attachment; filename=\"" + agency.slug() + "-" + key.day() + ".zip\"");
      bundle.content().transferTo(response.getOutputStream());
    }
  }

  /** The bundle that is kept, open: what is open can be read though its file is gone; null when there is none. */
  private Opened ready(Key key) throws IOException {
    Bundle bundle = kept.get(key);
    try {
      return bundle == null ? null : new Opened(Files.newInputStream(bundle.file()), bundle.tag());
    } catch (NoSuchFileException gone) {
      return null;
    }
  }

  private Opened opened(PublishedAgency agency, Key key, HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    try {
      Opened meanwhile = ready(key);
      if (meanwhile != null) {
        return meanwhile;
      }
      Bundle bundle = make(agency, key, request, response);
      Opened opened = new Opened(Files.newInputStream(bundle.file()), bundle.tag());
      keep(key, bundle);
      return opened;
    } finally {
      oneAtATime.release();
    }
  }

  private boolean begin() {
    if (!waiting.tryAcquire()) {
      return false;
    }
    try {
      return oneAtATime.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      return false;
    } finally {
      waiting.release();
    }
  }

  private Bundle make(PublishedAgency agency, Key key, HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    Path file = Files.createTempFile("baku-kios-", ".zip");
    KioskWriter one = writer.get();
    try (OutputStream out = Files.newOutputStream(file)) {
      DigestOutputStream hashed = new DigestOutputStream(out, Digests.sha256());
      one.write(agency, key.day(), request, response, hashed);
      return new Bundle(file, "\"" + Digests.hex(hashed.getMessageDigest().digest()).substring(0, 32) + "\"");
    } catch (IOException | ServletException | RuntimeException failed) {
      Files.deleteIfExists(file);
      throw failed;
    } finally {
      writer.destroy(one);
    }
  }

  private void keep(Key key, Bundle bundle) {
    synchronized (kept) {
      kept.put(key, bundle);
      for (Iterator<Bundle> eldest = kept.values().iterator(); kept.size() > KEPT;) {
        delete(eldest.next());
        eldest.remove();
      }
    }
  }

  @PreDestroy
  void forget() {
    kept.values().forEach(KioskDownload::delete);
  }

  private static void delete(Bundle bundle) {
    try {
      Files.deleteIfExists(bundle.file());
    } catch (IOException left) {
      LOG.log(Level.WARNING, left, () -> bundle.file() + " stays");
    }
  }
}
