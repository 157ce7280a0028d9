package id.baku.web.api.bulk;

import id.baku.web.platform.ConditionalGet;
import id.baku.web.platform.PacedOutput;
import id.baku.web.security.ClientAddress;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.ServiceUnavailableException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.Clock;

/**
 * Lets few whole files out at a time: each takes a thread and a connection for as long as its reader does, and everybody
 * else needs some too. Who reads too slowly is let go ({@link PacedOutput}). The place is given back when the file is
 * written or breaks off, at the latest when the request ends. HEAD needs no place, since no file is made for it.
 */
@RequestScoped
public class BulkGate {

  private static final long RETRY_AFTER_SECONDS = 30;
  /** Bytes before they are compressed; about a fifth of them is sent. */
  private static final int LEAST_PER_SECOND = 64 * 1024;

  @Inject BulkPlaces places;
  @Inject HttpServletRequest request;
  @Inject Clock clock;

  private String address;

  /**
   * A file that has one of the places from now on until it is written; nothing, without a place, for HEAD.
   *
   * @throws ServiceUnavailableException when all places are taken
   * @throws ClientErrorException 429 when those of this caller are
   */
  public StreamingOutput through(StreamingOutput file) {
    if (ConditionalGet.isHead(request)) {
      return to -> { };
    }
    String caller = ClientAddress.of(request);
    switch (places.enter(caller)) {
      case FULL -> throw new ServiceUnavailableException(RETRY_AFTER_SECONDS);
      case YOURS_ARE_TAKEN -> throw new ClientErrorException(Response.status(Status.TOO_MANY_REQUESTS)
          .header(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS).build());
      case ENTERED -> address = caller;
    }
    return to -> {
      try {
        file.write(new PacedOutput(to, LEAST_PER_SECOND, clock));
      } finally {
        leave(); // the server may wait for the reader's connection for long after that
      }
    };
  }

  @PreDestroy
  void leave() {
    if (address != null) {
      places.leave(address);
      address = null;
    }
  }
}
