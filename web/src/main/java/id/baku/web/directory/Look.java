package id.baku.web.directory;

import id.baku.agencies.AgencyLook;
import id.baku.agencies.Logo;
import id.baku.web.platform.Links;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** How the agency that a page is about wants it to look, for the template and the page ({@code #{look.sheet}}). */
@Named("look")
@RequestScoped
public class Look {

  private static final String ATTRIBUTE = "baku.look";

  @Inject HttpServletRequest request;
  @Inject Links link;

  static void set(HttpServletRequest request, AgencyLook look) {
    request.setAttribute(ATTRIBUTE, look);
  }

  /** Address of the style sheet with its colours; null when they are those of Baku. */
  public String getSheet() {
    return look().colour() == null ? null : link.colours(look().colour());
  }

  /** Null when it shows none. */
  public Logo getLogo() {
    return look().logo();
  }

  public String getLogoAddress() {
    return link.logo(getLogo().sha256());
  }

  private AgencyLook look() {
    return request.getAttribute(ATTRIBUTE) instanceof AgencyLook look ? look : AgencyLook.PLAIN;
  }
}
