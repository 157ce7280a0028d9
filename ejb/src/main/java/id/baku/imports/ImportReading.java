package id.baku.imports;

import id.baku.decrees.DecreeParser;
import id.baku.decrees.ParsedDecree;
import id.baku.decrees.UnreadableDecree;
import id.baku.imports.ImportReader.Original;
import id.baku.platform.Ids;
import id.baku.security.RunAs;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Reads documents on threads of their own, two at a time, each within a minute. Nothing of it is kept until all is
 * read, so a server that dies leaves an import that another can begin anew.
 */
@ApplicationScoped
public class ImportReading {

  private static final Logger LOG = Logger.getLogger(ImportReading.class.getName());
  private static final int AT_ONCE = 2;
  private static final Duration LONGEST = Duration.ofSeconds(60);
  /** More than any agency has; nobody could look at more. */
  private static final int MOST_STANDARDS = 1000;
  private static final long LOOK_EVERY_MILLIS = 500;
  private static final int READING = 30;
  private static final int READ = 70;

  /** This run of this server. */
  private final UUID worker = Ids.next();
  private final Semaphore room = new Semaphore(AT_ONCE);
  private final DecreeParser parser = new DecreeParser();

  @Inject RunAs runAs;
  @Inject ReadingDesk desk;
  @Inject UnfinishedImports unfinished;
  @Resource ManagedExecutorService executor;

  void begin(@Observes(during = TransactionPhase.AFTER_SUCCESS) ImportReceived received) {
    start(received);
  }

  /** Takes up what a server that is gone left undone. */
  public void resume() {
    runAs.nobody("impor", () -> unfinished.all().forEach(this::start));
  }

  private void start(ImportReceived received) {
    executor.submit(() -> {
      room.acquireUninterruptibly();
      try {
        runAs.agency(received.agencyId(), "impor", () -> read(received.importId()));
      } finally {
        room.release();
      }
    });
  }

  private void read(UUID importId) {
    try {
      Optional<Original> document = desk.claim(importId, worker);
      if (document.isPresent()) {
        read(importId, document.get());
      }
    } catch (RuntimeException unexpected) {
      LOG.log(Level.SEVERE, "import " + importId + " could not be read", unexpected);
      desk.refuse(importId, worker, "import.failed");
    }
  }

  private void read(UUID importId, Original document) {
    desk.progress(importId, worker, READING);
    Future<ParsedDecree> parsing = executor.submit(
        () -> parser.parse(document.content(), document.file().name()));
    try {
      ParsedDecree decree = await(importId, parsing);
      if (decree == null) {
        return;
      }
      if (!decree.hasStandards()) {
        desk.refuse(importId, worker, "import.no-standards");
      } else if (decree.standards().size() > MOST_STANDARDS) {
        desk.refuse(importId, worker, "import.too-many-standards");
      } else if (desk.progress(importId, worker, READ)) {
        desk.keep(importId, worker, decree, document.file().sha256());
      }
    } catch (TimeoutException tooLong) {
      desk.refuse(importId, worker, "import.too-slow");
    } catch (UnreadableDecree unreadable) {
      desk.refuse(importId, worker, unreadable.code());
    } finally {
      parsing.cancel(true);
    }
  }

  /** The document as it was read; null as soon as nobody wants it any more. */
  private ParsedDecree await(UUID importId, Future<ParsedDecree> parsing) throws TimeoutException {
    long end = System.nanoTime() + LONGEST.toNanos();
    while (System.nanoTime() < end) {
      try {
        return parsing.get(LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS);
      } catch (TimeoutException notYet) {
        if (!desk.progress(importId, worker, READING)) {
          return null;
        }
      } catch (ExecutionException failed) {
        if (failed.getCause() instanceof UnreadableDecree unreadable) {
          throw unreadable;
        }
        throw new IllegalStateException(failed.getCause());
      } catch (InterruptedException stopping) {
        Thread.currentThread().interrupt();
        return null;
      }
    }
    throw new TimeoutException();
  }
}
