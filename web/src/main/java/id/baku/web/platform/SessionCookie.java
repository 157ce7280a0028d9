package id.baku.web.platform;

import id.baku.platform.Setting;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;

/** Marks the staff's session cookie Secure where the public address is encrypted; web.xml says the rest. */
@WebListener
public class SessionCookie implements ServletContextListener {

  @Override
  public void contextInitialized(ServletContextEvent event) {
    event.getServletContext().getSessionCookieConfig()
        .setSecure(Setting.PUBLIC_URL.value().orElse("").startsWith("https:"));
  }
}
