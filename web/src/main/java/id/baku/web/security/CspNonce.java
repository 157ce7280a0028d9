package id.baku.web.security;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

/**
 * PrimeFaces answers a form that was sent without its script, and so without the nonce of the page, with an error.
 * Our forms work without scripts. After a forward it makes a new nonce instead, which is what such a page needs: it is
 * written anew as a whole, with a header of its own.
 */
final class CspNonce {

  private static final String PARAMETER = "primefaces.nonce";

  private CspNonce() {}

  static void allowNewOne(HttpServletRequest request) {
    boolean wholePage = request.getHeader("Faces-Request") == null;
    if (wholePage && request.getParameter(PARAMETER) == null) {
      request.setAttribute(RequestDispatcher.FORWARD_REQUEST_URI, request.getRequestURI());
    }
  }
}
