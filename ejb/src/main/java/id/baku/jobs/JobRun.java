package id.baku.jobs;

import id.baku.platform.Json;
import java.util.UUID;

/** One time of doing a piece of work, on one server. */
public final class JobRun {

  private final UUID id;
  private final UUID worker;
  private final String input;
  private final JobDesk desk;

  JobRun(UUID id, UUID worker, String input, JobDesk desk) {
    this.id = id;
    this.worker = worker;
    this.input = input;
    this.desk = desk;
  }

  public UUID id() {
    return id;
  }

  UUID worker() {
    return worker;
  }

  /** What was asked for. */
  public <T> T input(Class<T> type) {
    return Json.read(input, type);
  }

  /**
   * Says how far it is.
   *
   * @throws JobNotWanted when it is not wanted any more
   */
  public void progress(long done, long total) {
    desk.progress(this, done, total);
  }
}
