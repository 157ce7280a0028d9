package id.baku.e2e.product;

import java.util.UUID;

/** A piece of an agency's work that another server has, as far as the database tells: it goes on when the test says so. */
public final class AgencyJob {

  private final UUID id = UUID.randomUUID();

  private AgencyJob() {}

  public static AgencyJob of(String agency) {
    AgencyJob job = new AgencyJob();
    Rows.change("insert into job (tenant_id, public_id, kind, state, input, asked_at, started_at, worker, lease_until, done, total)"
        + " select id, ?, 'export', 'RUNNING', '{}', now(), now(), gen_random_uuid(), now() + interval '1 hour', 3, 10 from agency where slug = ?",
        job.id, agency);
    return job;
  }

  public void isAt(int done) {
    Rows.change("update job set done = ? where public_id = ?", done, id);
  }
}
