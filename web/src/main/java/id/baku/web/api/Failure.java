package id.baku.web.api;

import id.baku.drafts.BodyFault;
import id.baku.platform.InvalidInput;
import id.baku.platform.NotFound;
import id.baku.platform.NotPermitted;
import id.baku.platform.NotReady;
import id.baku.platform.ProblemException;
import id.baku.platform.Refused;
import id.baku.platform.Stale;
import id.baku.platform.Unmet;
import id.baku.web.platform.Outage;
import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.WebApplicationException;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What an exception means to a caller. The container wraps exceptions on their way out of a transaction, so the
 * meaning is looked for in the causes too.
 *
 * @param code names the text; see {@code problem.<code>} in the bundles
 * @param fields parameters or fields at fault
 * @param inBody places in the body at fault, each with words of its own
 */
record Failure(int status, String code, Map<String, Object> params, List<String> fields, List<BodyFault> inBody) {

  private static final int MAX_DEPTH = 10;

  /** Refusals of HTTP itself that have a text of their own. */
  static final Set<Integer> TOLD = Set.of(400, 404, 405, 406, 413, 415, 429);
  /** Too much is asked for at once; nothing is broken. */
  static final int BUSY = 503;
  static final Failure OURS = new Failure(500, "internal");
  /** The database cannot be reached, or took too long over this question. */
  static final Failure OUTAGE = new Failure(BUSY, "outage");

  private Failure(int status, String code) {
    this(status, code, Map.of(), List.of(), List.of());
  }

  /** @param signedIn whether the caller is known: the unknown is asked to sign in (401), the known is refused (403) */
  static Failure of(Throwable thrown, boolean signedIn) {
    Throwable cause = thrown;
    for (int depth = 0; cause != null && depth < MAX_DEPTH; depth++, cause = cause.getCause()) {
      if (cause instanceof ProblemException problem) {
        return new Failure(status(problem, signedIn), problem.code(), problem.params(), problem.fields(), List.of());
      }
      if (cause instanceof HttpRefusal refusal) {
        return new Failure(refusal.status(), refusal.code(), refusal.params(), List.of(), refusal.faults());
      }
      if (cause instanceof OptimisticLockException) {
        return new Failure(409, "changed.meanwhile");
      }
      if (cause instanceof WebApplicationException http) {
        return ofHttp(http.getResponse().getStatus());
      }
    }
    return Outage.isBehind(thrown) ? OUTAGE : OURS;
  }

  static Failure ofHttp(int status) {
    if (status == BUSY) {
      return new Failure(BUSY, "http." + BUSY);
    }
    if (status >= OURS.status) {
      return OURS;
    }
    int told = TOLD.contains(status) ? status : 400;
    return new Failure(told, "http." + told);
  }

  /** A fault or trouble of ours, which the log holds; that something is not ready yet is none. */
  boolean isOurs() {
    return status == OURS.status || this == OUTAGE;
  }

  private static int status(ProblemException problem, boolean signedIn) {
    return switch (problem) {
      case InvalidInput unreadable -> 400;
      case NotPermitted refused -> signedIn ? 403 : 401;
      case NotFound absent -> 404;
      case NotReady soon -> 503;
      case Stale changed -> 409;
      case Unmet other -> 412;
      case Refused ruled -> 422;
    };
  }
}
