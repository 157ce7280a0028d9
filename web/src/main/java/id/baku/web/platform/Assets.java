package id.baku.web.platform;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.util.AbstractMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Addresses of our own style sheets and pictures, {@code #{assets['app.css']}}, each with a mark made of its content:
 * a reader keeps a file for a year and yet sees a change at once.
 */
@Named
@ApplicationScoped
public class Assets extends AbstractMap<String, String> {

  private static final String FOLDER = "/resources/baku/";

  @Inject ServletContext context;

  private Map<String, String> marks;

  @PostConstruct
  void prepare() {
    marks = new ConcurrentHashMap<>();
  }

  @Override
  public String get(Object file) {
    return context.getContextPath() + FOLDER + file + "?v=" + mark(String.valueOf(file));
  }

  /**
   * The element that loads one of our scripts, to be written as it is: PrimeFaces puts a nonce into every script element
   * of a view, and a public page would never be the same twice.
   */
  public String module(String file) {
    return script(file, "type=\"module\"");
  }

  /** Like {@link #module}, for pages that are opened from a folder, where browsers load no modules. */
  public String deferred(String file) {
    return script(file, "defer=\"defer\"");
  }

  private String script(String file, String how) {
    return "<script " + how + " src=\"" + get(file) + "\"></script>";
  }

  /** Whether this is the mark of the file as it is now. */
  boolean isCurrent(String path, String mark) {
    return mark != null && path.startsWith(FOLDER) && mark.equals(mark(path.substring(FOLDER.length())));
  }

  /** Files are asked for by name, never listed. */
  @Override
  public Set<Entry<String, String>> entrySet() {
    return Set.of();
  }

  private String mark(String file) {
    String known = marks.get(file);
    if (known == null) {
      known = read(file);
      if (!known.isEmpty()) {
        marks.put(file, known);
      }
    }
    return known;
  }

  private String read(String file) {
    try (InputStream stream = context.getResourceAsStream(FOLDER + file)) {
      if (stream == null) {
        return "";
      }
      byte[] content = stream.readAllBytes();
      return EntityTag.of(content, content.length).substring(3, 15);
    } catch (IOException e) {
      return "";
    }
  }
}
