package id.baku.launcher;

import java.util.Optional;

/** {@code ./baku status}: 0 running and ready, 1 not running, 2 running and not ready. */
final class StatusCommand {

  private StatusCommand() {}

  static int run(Home home) throws InterruptedException {
    Optional<RunRecord> run = RunRecord.read(home).filter(found -> found.launcher().alive().isPresent());
    if (run.isEmpty()) {
      System.out.println("Baku is not running on " + home.dir() + (Leftovers.exist(home) ? ", but a killed start left processes; ./baku stop ends them." : "."));
      return 1;
    }
    Readiness readiness = Readiness.ask(run.get().address());
    System.out.println("Baku runs at " + run.get().address() + "/ (" + (readiness.ready() ? "ready" : "not ready")
        + readiness.note().map(note -> ": " + note).orElse("") + ")");
    System.out.println("  launcher    process " + run.get().launcher().pid());
    run.get().postgresql().ifPresent(it -> System.out.println("  PostgreSQL  process " + it.pid() + ", " + run.get().databaseUrl()));
    run.get().payara().ifPresent(it -> System.out.println("  Payara      process " + it.pid()));
    return readiness.ready() ? 0 : 2;
  }
}
