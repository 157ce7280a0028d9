package id.baku.web.security;

import id.baku.platform.NotFound;
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
  @Inject TypedText typed;
  @Inject Clock clock;

  /** From where a request comes, as its person will read it. */
  public static Visit visit(HttpServletRequest request) {
    return new Visit(ClientAddress.of(request), BrowserName.of(request.getHeader("User-Agent")));
  }

  /** Token of the session that asks. @throws ClassCastException when nobody is signed in, whom the door keeps out */
  public static String token(HttpServletRequest request) {
    return ((StaffPrincipal) request.getUserPrincipal()).session().token();
  }

  /** Begins where the person last typed what was not saved, else at the first place. @param strong whether a second factor was shown */
  void letIn(SignedIn person, boolean strong, HttpServletRequest request) {
    String place = typed.place(request, person.accountId(), person.places())
        .or(() -> person.places().stream().findFirst().map(Workplace::key)).orElseThrow(() -> new NotFound("agency.unknown"));
    String token = sessions.begin(person.accountId(), place, visit(request));
    StaffSession.of(person, clock.instant(), token, strong).at(place).begin(request);
  }

  /** The same person goes on at another place of his or hers. */
  void change(StaffSession session, String place, HttpServletRequest request) {
    StaffSession other = session.at(place);
    sessions.show(session.token(), place);
    other.begin(request);
  }

  /** The pages of this session name the person so from now on; those of others from the next signing in. */
  public void renamed(String name, HttpServletRequest request) {
    ((StaffPrincipal) request.getUserPrincipal()).session().called(name).begin(request);
  }

  void letOut(StaffSession session, HttpServletRequest request) {
    sessions.end(session.token());
    StaffSession.end(request);
  }
}
