package id.baku.folders;

import id.baku.platform.Setting;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;

/**
 * Loads {@code tenants/} and the demo sign-ins when the server starts, beside the deployment, so that the readiness
 * check can tell how far it is.
 */
@Singleton
@Startup
@DependsOn("SchemaVersion")
public class StartupLoad {

  private static final Logger LOG = Logger.getLogger(StartupLoad.class.getName());
  private static final long PATIENCE_SECONDS = 20;

  @Inject FolderLoader loader;
  @Inject DemoAccounts demo;
  @Inject LoadState state;
  @Resource ManagedExecutorService executor;
  @Resource(lookup = "java:app/jdbc/baku") DataSource database;

  private Future<?> loading;

  @PostConstruct
  void start() {
    loading = executor.submit(this::load);
  }

  /** Nothing is loaded any more when the application is gone; the file that is being loaded is the last one. */
  @PreDestroy
  void stop() {
    state.stops();
    try {
      loading.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException | TimeoutException | CancellationException e) {
      LOG.log(Level.WARNING, "tenants/ was still being loaded", e);
    }
  }

  private void load() {
    try (LoadLock onlyOne = new LoadLock(database)) {
      var folder = Setting.TENANTS.value();
      if (folder.isPresent()) {
        loader.load(Path.of(folder.get()));
      }
      demo.enrol();
      state.finishes();
    } catch (FolderProblem problem) {
      LOG.log(Level.SEVERE, "tenants/ was not loaded: {0}", problem.getMessage());
      state.fails(problem.getMessage());
    } catch (Exception unexpected) {
      LOG.log(Level.SEVERE, "tenants/ was not loaded", unexpected);
      state.fails("tenants/ could not be loaded (" + unexpected.getClass().getSimpleName()
          + "); the server's log tells more");
    }
  }
}
