package id.baku.imports;

import id.baku.decrees.ParsedDecree;
import id.baku.decrees.UnreadableDecree;
import id.baku.imports.ImportReader.Original;
import id.baku.platform.Ids;
import id.baku.security.RunAs;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeoutException;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Has documents read by processes of their own, two at a time, each within a minute. Nothing of it is kept until all is
 * read, so a server that dies leaves an import that another can begin anew.
 */
@ApplicationScoped
public class ImportReading {

  private static final Logger LOG = Logger.getLogger(ImportReading.class.getName());
  private static final int AT_ONCE = 2;
  private static final Duration LONGEST = Duration.ofSeconds(60);
  /** More than any agency has; nobody could look at more. */
  private static final int MOST_STANDARDS = 1000;
  /** Percentage when a server has taken the import, and when all is read and nothing kept. */
  private static final int TAKEN = 10;
  private static final int READ = 90;

  /** This run of this server. */
  private final UUID worker = Ids.next();
  private final Semaphore room = new Semaphore(AT_ONCE);
  private final Queue<ImportReceived> waiting = new ConcurrentLinkedQueue<>();
  private final Set<ReaderProcess> running = ConcurrentHashMap.newKeySet();
  private ReaderProgram program;
  private volatile boolean stopping;

  @Inject RunAs runAs;
  @Inject ReadingDesk desk;
  @Inject UnfinishedImports unfinished;
  @Resource ManagedExecutorService executor;

  @PostConstruct
  void find() {
    program = ReaderProgram.deployed();
  }

  void begin(@Observes(during = TransactionPhase.AFTER_SUCCESS) ImportReceived received) {
    start(received);
  }

  /** Takes up what a server that is gone left undone. */
  public void resume() {
    runAs.nobody("impor", () -> unfinished.all().forEach(this::start));
  }

  private void start(ImportReceived received) {
    waiting.add(received);
    executor.submit(this::work);
  }

  /** No thread waits: it reads what is waiting, or leaves that to those who read already. */
  private void work() {
    while (!waiting.isEmpty() && room.tryAcquire()) {
      try {
        for (ImportReceived next = waiting.poll(); next != null; next = waiting.poll()) {
          UUID importId = next.importId();
          runAs.agency(next.agencyId(), "impor", () -> read(importId));
        }
      } finally {
        room.release();
      }
    }
  }

  private void read(UUID importId) {
    try {
      Optional<Original> document = desk.claim(importId, worker);
      if (document.isPresent()) {
        read(importId, document.get());
      }
    } catch (RuntimeException unexpected) {
      if (stopping) {
        return;
      }
      LOG.log(Level.SEVERE, "import " + importId + " could not be read", unexpected);
      desk.refuse(importId, worker, "import.failed");
    }
  }

  private void read(UUID importId, Original document) {
    try (ReaderProcess reader = program.start()) {
      readBy(reader, importId, document).ifPresent(decree -> keep(importId, decree, document.file().sha256()));
    } catch (TimeoutException tooLong) {
      desk.refuse(importId, worker, "import.too-slow");
    } catch (UnreadableDecree unreadable) {
      desk.refuse(importId, worker, unreadable.code());
    } catch (IOException notStarted) {
      throw new UncheckedIOException(notStarted);
    }
  }

  private Optional<ParsedDecree> readBy(ReaderProcess reader, UUID importId, Original document) throws TimeoutException {
    running.add(reader);
    try {
      return stopping ? Optional.empty() : reader.read(document.file().name(), document.content(), LONGEST,
          percent -> desk.progress(importId, worker, TAKEN + percent * (READ - TAKEN) / 100), executor);
    } finally {
      running.remove(reader);
    }
  }

  private void keep(UUID importId, ParsedDecree decree, String sha256) {
    if (!decree.hasStandards()) {
      desk.refuse(importId, worker, "import.no-standards");
    } else if (decree.standards().size() > MOST_STANDARDS) {
      desk.refuse(importId, worker, "import.too-many-standards");
    } else if (desk.progress(importId, worker, READ)) {
      desk.keep(importId, worker, decree, sha256);
    }
  }

  /** What is being read stays begun, so that the next server takes it up. */
  @PreDestroy
  void stop() {
    stopping = true;
    running.forEach(ReaderProcess::close);
  }
}
