package id.baku.imports;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;

/** When the server starts, it goes on reading what was being read when it stopped. */
@Singleton
@Startup
@DependsOn("SchemaVersion")
public class ImportResume {

  @Inject ImportReading reading;
  @Resource ManagedExecutorService executor;

  @PostConstruct
  void start() {
    executor.submit(reading::resume);
  }
}
