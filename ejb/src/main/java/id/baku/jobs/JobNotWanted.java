package id.baku.jobs;

import jakarta.ejb.ApplicationException;

/** Somebody cancelled the work, or another server has it by now: whatever is not committed is taken back. */
@ApplicationException(rollback = true)
public class JobNotWanted extends RuntimeException {

  private static final long serialVersionUID = 1L;
}
