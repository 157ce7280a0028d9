package id.baku.findings;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;

/** When the server starts, it checks what was waiting to be checked when it stopped. */
@Singleton
@Startup
@DependsOn("SchemaVersion")
public class FindingResume {

  @Inject FindingChecks checks;
  @Resource ManagedExecutorService executor;

  @PostConstruct
  void start() {
    executor.submit(checks::resume);
  }
}
