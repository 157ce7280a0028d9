package id.baku.web.directory;

import id.baku.directory.AgencyChanges;
import id.baku.directory.DirectoryReader;
import id.baku.directory.PublishedAgency;
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
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
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

  @Inject DirectoryReader directory;
  @Inject AgencyChanges changes;
  @Inject Today today;
  @Inject Instance<KioskWriter> writer;

  private final Semaphore oneAtATime = new Semaphore(1, true);
  private final Map<Key, Bundle> kept = new LinkedHashMap<>(KEPT, 1, true);

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
    if (!begin()) {
      response.setHeader("Retry-After", Outage.RETRY_AFTER);
      response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
      return;
    }
    try (Opened bundle = opened(agency, key, request, response)) {
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

  /** Open before others may end it: what is open can be read though its file is gone. */
  private Opened opened(PublishedAgency agency, Key key, HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    try {
      Bundle bundle = kept.get(key);
      if (bundle == null || !Files.isReadable(bundle.file())) {
        bundle = make(agency, key, request, response);
        keep(key, bundle);
      }
      return new Opened(Files.newInputStream(bundle.file()), bundle.tag());
    } finally {
      oneAtATime.release();
    }
  }

  private boolean begin() {
    try {
      return oneAtATime.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private Bundle make(PublishedAgency agency, Key key, HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    Path file = Files.createTempFile("baku-kios-", ".zip");
    KioskWriter one = writer.get();
    try (OutputStream out = Files.newOutputStream(file)) {
      DigestOutputStream hashed = new DigestOutputStream(out, MessageDigest.getInstance("SHA-256"));
      one.write(agency, key.day(), request, response, hashed);
      return new Bundle(file, "\"" + HexFormat.of().formatHex(hashed.getMessageDigest().digest()).substring(0, 32) + "\"");
    } catch (IOException | ServletException | RuntimeException failed) {
      Files.deleteIfExists(file);
      throw failed;
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    } finally {
      writer.destroy(one);
    }
  }

  private void keep(Key key, Bundle bundle) {
    kept.put(key, bundle);
    for (Iterator<Bundle> eldest = kept.values().iterator(); kept.size() > KEPT;) {
      delete(eldest.next());
      eldest.remove();
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
