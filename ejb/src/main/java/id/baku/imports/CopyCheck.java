package id.baku.imports;

import id.baku.decrees.ParsedDecree;
import id.baku.decrees.UnreadableDecree;
import id.baku.decrees.UnreadableDecree.Reason;
import id.baku.platform.InvalidInput;
import id.baku.platform.Refused;
import id.baku.standards.DecreeFiles;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeoutException;

/**
 * Looks whether who signed can still be read in a copy meant for the public: a bar drawn over words hides them from the eye
 * and leaves them in the file. Read by a process of its own, as documents are, and outside of any transaction.
 *
 * @source UU 27/2022 Pasal 16 ayat (2)
 */
@ApplicationScoped
public class CopyCheck {

  private static final Duration LONGEST = Duration.ofSeconds(30);
  /** A copy without any text names nobody that could be copied out of it. */
  private static final Set<Reason> WITHOUT_TEXT = Set.of(Reason.NO_TEXT_LAYER, Reason.EMPTY);

  @Inject ImportReader imports;
  @Inject DecreeFiles files;
  @Resource ManagedExecutorService executor;

  /**
   * Gives the public a copy in which nobody can be read.
   *
   * @param importId the document the decree was recorded from, whose signatory is looked for
   * @param blackedOut the person says that name and NIP are blacked out in it
   * @throws InvalidInput decree-copy.unreadable, and as for {@link DecreeFiles#publishCopy}
   * @throws Refused decree-copy.names-signatory, and as for {@link DecreeFiles#publishCopy}
   */
  public void publish(UUID importId, String decreeNumber, String name, byte[] copy, boolean blackedOut) {
    if (blackedOut) {
      check(importId, name, copy);
    }
    files.publishCopy(decreeNumber, name, copy, blackedOut);
  }

  private void check(UUID importId, String name, byte[] copy) {
    try (ReaderProcess reader = ReaderProgram.deployed().start()) {
      Optional<ParsedDecree> read = reader.read(name, copy, LONGEST, percent -> true, executor);
      if (read.isEmpty() || imports.namesSignatory(importId, read.get().source())) {
        throw new Refused("decree-copy.names-signatory", Map.of(), "copy");
      }
    } catch (UnreadableDecree unreadable) {
      if (!WITHOUT_TEXT.contains(unreadable.reason())) {
        throw new InvalidInput("decree-copy.unreadable", Map.of(), "copy");
      }
    } catch (TimeoutException tooLong) {
      throw new InvalidInput("decree-copy.unreadable", Map.of(), "copy");
    } catch (IOException notStarted) {
      throw new UncheckedIOException(notStarted);
    }
  }
}
