package id.baku.it;

import static org.assertj.core.api.Assertions.assertThat;

import id.baku.imports.ImportDesk;
import id.baku.imports.ImportReader;
import id.baku.imports.ImportState;
import id.baku.imports.ImportView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Brings documents in and waits until they are read, which happens beside the request. */
@ApplicationScoped
public class Importing {

  private static final int PATIENCE = 900;

  @Inject As as;
  @Inject ImportDesk desk;
  @Inject ImportReader reader;

  public UUID receive(long agency, byte[] document) {
    return receive(agency, "SK.txt", document);
  }

  private UUID receive(long agency, String name, byte[] document) {
    return as.agency(agency, () -> desk.receive(name, "text/plain", document)).importId();
  }

  public UUID read(long agency, String document) {
    return read(agency, document.getBytes(StandardCharsets.UTF_8));
  }

  public UUID read(long agency, byte[] document) {
    return read(agency, "SK.txt", document);
  }

  public UUID read(long agency, String name, byte[] document) {
    UUID id = receive(agency, name, document);
    assertThat(awaited(agency, id).state()).isEqualTo(ImportState.READY);
    return id;
  }

  /** The import once nothing runs any more. */
  public ImportView awaited(long agency, UUID id) {
    for (int i = 0; i < PATIENCE; i++) {
      ImportView view = as.agency(agency, () -> reader.view(id));
      if (!view.state().isRunning()) {
        return view;
      }
      try {
        Thread.sleep(100);
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
    throw new AssertionError("import " + id + " is still running");
  }
}
