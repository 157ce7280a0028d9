package id.baku.jobs;

/** One kind of work. A feature that has some has a bean of this kind; the servers find it by its name. */
public interface JobWork {

  /** Its words are {@code job.kind.<kind>}. */
  String kind();

  /**
   * Does it, in the name of the agency, outside of any transaction. It may have been begun before by a server that was killed, so it
   * keeps something only in the transaction in which it calls {@link JobDesk#done}, or what can be kept twice.
   *
   * @throws id.baku.platform.ProblemException when the rules of the field forbid it
   */
  void run(JobRun run);
}
