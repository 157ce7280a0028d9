package id.baku.web.platform;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;

/**
 * Whether a page is made to be read without a server ({@code #{kiosk.on}}): then nothing is shown that only a server can
 * do or only this moment knows, and the page says of which day it is.
 */
@Named("kiosk")
@RequestScoped
public class Kiosk {

  private static final String ATTRIBUTE = "baku.kiosk";

  @Inject HttpServletRequest request;

  private record Copy(LocalDate day, String online) {}

  /** @param online where the newest state is found */
  public static void set(HttpServletRequest request, LocalDate day, String online) {
    request.setAttribute(ATTRIBUTE, new Copy(day, online));
  }

  public boolean isOn() {
    return copy() != null;
  }

  /** The day whose state the copy shows; null when this is none. */
  public LocalDate getDay() {
    return copy() == null ? null : copy().day();
  }

  public String getOnline() {
    return copy() == null ? null : copy().online();
  }

  private Copy copy() {
    return (Copy) request.getAttribute(ATTRIBUTE);
  }
}
