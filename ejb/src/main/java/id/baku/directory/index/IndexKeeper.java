package id.baku.directory.index;

import id.baku.directory.DirectoryChanged;
import id.baku.directory.DirectoryChanges;
import id.baku.platform.NotReady;
import id.baku.platform.Setting;
import id.baku.security.RunAs;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.lucene.store.AlreadyClosedException;

/**
 * Keeps this server's index of words: opens it, follows the directory's changes, builds it anew beside the one that
 * serves when that is damaged, missing or in another language. The database is the truth; whatever happens to the
 * folder, the index comes back from there.
 */
@Singleton
@Startup
@DependsOn("SchemaVersion")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class IndexKeeper {

  private static final Logger LOG = Logger.getLogger(IndexKeeper.class.getName());
  private static final String WHY = "indeks";
  private static final long HOUSEKEEPING_SECONDS = 2;

  @Inject IndexFiller filler;
  @Inject IndexSource source;
  @Inject DirectoryChanges changes;
  @Inject RunAs runAs;
  @Resource ManagedExecutorService executor;
  @Resource ManagedScheduledExecutorService clock;

  /** Whoever changes an index or which one serves holds this. */
  private final ReentrantLock hand = new ReentrantLock();
  private final AtomicBoolean building = new AtomicBoolean();
  /** There is something to take in that nobody has begun with. */
  private final AtomicBoolean told = new AtomicBoolean();
  private IndexFolders folders;
  private ScheduledFuture<?> housekeeping;
  private volatile ServiceIndex serving;
  private volatile Path folder;
  private volatile boolean closed;
  private long committed = -1;
  /** Told already that no index could be built. */
  private volatile boolean failing;

  @PostConstruct
  void start() {
    folders = new IndexFolders(Path.of(Setting.INDEX.value().orElseGet(() -> System.getProperty("com.sun.aas.instanceRoot",
        System.getProperty("java.io.tmpdir")) + "/baku-index")));
    building.set(true);
    executor.submit(() -> build(this::open));
    housekeeping = clock.scheduleWithFixedDelay(this::keepHouse, HOUSEKEEPING_SECONDS, HOUSEKEEPING_SECONDS, TimeUnit.SECONDS);
  }

  @PreDestroy
  void stop() {
    closed = true;
    housekeeping.cancel(false);
    hand.lock();
    try {
      if (serving != null) {
        commit();
        serving.close();
      }
    } catch (IOException e) {
      LOG.log(Level.WARNING, "the index of words was not closed", e);
    } finally {
      serving = null;
      folders.close();
      hand.unlock();
    }
  }

  /** A question to an index. */
  @FunctionalInterface
  public interface Asked<T> {
    T of(ServiceIndex index) throws IOException;
  }

  /**
   * Asks the index that serves, or the one that has just taken its place.
   *
   * @throws NotReady search.building while there is no index yet
   */
  public <T> T ask(Asked<T> question) {
    try {
      try {
        return question.of(index());
      } catch (AlreadyClosedException replaced) {
        return question.of(index());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private ServiceIndex index() {
    ServiceIndex index = serving;
    if (index == null) {
      throw new NotReady("search.building");
    }
    return index;
  }

  /** Up to which of the directory's changes everything is found; negative without an index. */
  public long position() {
    ServiceIndex index = serving;
    return index == null ? -1 : index.position();
  }

  /** Whether the index serves, in the language of now and with everything committed until now. */
  public boolean isCurrent() {
    ServiceIndex index = serving;
    return index != null && !building.get() && index.language().mark().equals(source.mark()) && index.position() >= changes.last();
  }

  /** What commits is found as soon as the follower tells it, well within a second; the follower goes on meanwhile. */
  public void onChanged(@Observes DirectoryChanged event) {
    if (serving != null && told.compareAndSet(false, true)) {
      executor.submit(() -> {
        told.set(false);
        runAs.nobody(WHY, this::catchUp);
      });
    }
  }

  /** Builds the index anew from the database, beside the one that serves until the new one takes over. */
  public void rebuild() {
    if (building.compareAndSet(false, true)) {
      executor.submit(() -> build(serving == null ? this::open : this::fresh));
    }
  }

  private void build(Work work) {
    runAs.nobody(WHY, () -> {
      try {
        if (!closed) {
          folders.take();
        }
        work.run();
        failing = false;
      } catch (IOException | RuntimeException failed) {
        LOG.log(closed || failing ? Level.FINE : Level.SEVERE, failed,
            () -> "the index of words was not built; it is tried again every two seconds: " + failed.getMessage());
        failing = true;
      } finally {
        building.set(false);
      }
    });
  }

  private void open() throws IOException {
    Language language = source.language();
    Optional<Path> kept = folders.fitting(language);
    if (kept.isPresent()) {
      try {
        serve(new ServiceIndex(kept.get(), language), kept.get(), filler::bringUpToDate);
        return;
      } catch (IOException damaged) {
        LOG.log(Level.WARNING, damaged, () -> "the index of words in " + kept.get() + " cannot be used; another is built");
      }
    }
    fresh();
  }

  private void fresh() throws IOException {
    Path next = folders.next();
    serve(new ServiceIndex(next, source.language()), next, index -> {
      filler.fill(index);
      index.commit();
    });
    LOG.info(() -> "the index of words was built in " + next);
  }

  /** Lets an index serve once it is filled; when that fails, a database that is away included, it is let go. */
  private void serve(ServiceIndex index, Path at, Filling filling) throws IOException {
    try {
      filling.fill(index);
      filler.catchUp(index); // most of what came meanwhile, before anybody has to wait
      take(index, at);
    } catch (IOException | RuntimeException failed) {
      close(index);
      throw failed;
    }
  }

  /** From here on this index serves, with everything that changed while it was built. */
  private void take(ServiceIndex index, Path at) throws IOException {
    hand.lock();
    try {
      filler.catchUp(index);
      if (closed) {
        close(index);
        return;
      }
      ServiceIndex old = serving;
      serving = index;
      folder = at;
      committed = -1;
      close(old);
      folders.removeAllBut(at);
    } finally {
      hand.unlock();
    }
  }

  /** What is left of an index that another has replaced goes, whatever became of its folder. */
  private static void close(ServiceIndex old) {
    try {
      if (old != null) {
        old.close();
      }
    } catch (IOException | RuntimeException gone) {
      LOG.log(Level.FINE, "an index of words that was replaced is gone already", gone);
    }
  }

  private void catchUp() {
    hand.lock();
    try {
      if (serving != null) {
        filler.catchUp(serving);
      }
    } catch (IOException | RuntimeException failed) {
      LOG.log(Level.WARNING, "the index of words could not follow", failed);
    } finally {
      hand.unlock();
    }
  }

  /** Keeps on disk what was taken in, and sees whether the index is still whole and in the language of now. */
  private void keepHouse() {
    runAs.nobody(WHY, () -> {
      try {
        catchUp(); // what could not be taken in when it was told
        if (!commit() || !serving.language().mark().equals(source.mark())) {
          rebuild();
        }
      } catch (RuntimeException away) {
        LOG.log(Level.FINE, "the index of words could not be looked after", away);
      }
    });
  }

  /** False when there is none that could be kept. */
  private boolean commit() {
    hand.lock();
    try {
      boolean kept = committed >= 0;
      if (serving == null || !serving.isOpen() || kept && !ServiceIndex.fits(folder, serving.language())) {
        return false;
      }
      if (serving.position() != committed) {
        serving.commit();
        committed = serving.position();
      }
      return true;
    } catch (IOException | RuntimeException damaged) {
      LOG.log(Level.WARNING, "the index of words cannot be kept; another is built", damaged);
      return false;
    } finally {
      hand.unlock();
    }
  }

  @FunctionalInterface
  private interface Filling {
    void fill(ServiceIndex index) throws IOException;
  }

  @FunctionalInterface
  private interface Work {
    void run() throws IOException;
  }
}
