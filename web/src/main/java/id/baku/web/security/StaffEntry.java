package id.baku.web.security;

import id.baku.security.Sessions;
import id.baku.security.SignedIn;
import id.baku.security.Visit;
import id.baku.security.Workplace;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;

/** Lets in whoever has shown who he or she is, and out again: the session of this server and the one that all servers know begin and end together. */
@ApplicationScoped
public class StaffEntry {

  @Inject Sessions sessions;
  @Inject Clock clock;

  /** From where a request comes, as its person will read it. */
  public static Visit visit(HttpServletRequest request) {
    return new Visit(ClientAddress.of(request), BrowserName.of(request.getHeader("User-Agent")));
  }

  /** Token of the session that asks. @throws ClassCastException when nobody is signed in, whom the door keeps out */
  public static String token(HttpServletRequest request) {
    return ((StaffPrincipal) request.getUserPrincipal()).session().token();
  }

  /** Begins at the first place of the person. @param strong whether a second factor was shown */
  void letIn(SignedIn person, boolean strong, HttpServletRequest request) {
    String place = person.places().stream().findFirst().map(Workplace::key).orElse(null);
    String token = sessions.begin(person.accountId(), place, visit(request));
    StaffSession.of(person, clock.instant(), token, strong).begin(request);
  }

  /** The same person goes on at another place of his or hers. */
  void change(StaffSession session, String place, HttpServletRequest request) {
    StaffSession other = session.at(place);
    sessions.show(session.token(), place);
    other.begin(request);
  }

  void letOut(StaffSession session, HttpServletRequest request) {
    sessions.end(session.token());
    StaffSession.end(request);
  }
}
