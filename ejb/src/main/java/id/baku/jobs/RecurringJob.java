package id.baku.jobs;

import java.time.Duration;

/**
 * What the servers do again and again.
 *
 * @param name on the timetable; its words are {@code job.recurring.<name>}
 * @param first from the first start of a server that knows it to its first time
 * @param every from the end of one time to the next
 * @param work brings its own requests and transactions; it may be broken off at any place and begun anew
 */
public record RecurringJob(String name, Duration first, Duration every, Runnable work) {}
