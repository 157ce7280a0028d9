package id.baku.web.security;

import id.baku.security.Actor;
import id.baku.security.Office;
import id.baku.security.Workplace;
import id.baku.tenancy.CurrentTenant;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * The one place of the web layer where a request gets its agency and its actor. Both follow from the signed-in
 * person and from nothing that was sent. Mapped to {@code /kelola/*} in web.xml, so it runs after the container has
 * authenticated.
 */
public class TenantFromLogin extends HttpFilter {

  private static final long serialVersionUID = 1L;

  @Inject transient CurrentTenant tenant;
  @Inject transient Actor actor;

  @Override
  protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (request.getUserPrincipal() instanceof StaffPrincipal staff) {
      StaffSession session = staff.session();
      Workplace place = session.place();
      if (place.office() == Office.AGENCY) {
        tenant.use(place.agencyId());
      }
      actor.signedIn(session.person().accountId(), place);
      actor.from(ClientAddress.of(request));
    }
    chain.doFilter(request, response);
  }
}
