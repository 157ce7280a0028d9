package id.baku.web.security;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.Collection;
import java.util.List;

/** A form that was sent without parts has none, where the container fails: a page with a field for a file then says that there is no file. */
final class FormRequest extends HttpServletRequestWrapper {

  FormRequest(HttpServletRequest request) {
    super(request);
  }

  @Override
  public Collection<Part> getParts() throws IOException, ServletException {
    return hasParts() ? super.getParts() : List.of();
  }

  @Override
  public Part getPart(String name) throws IOException, ServletException {
    return hasParts() ? super.getPart(name) : null;
  }

  private boolean hasParts() {
    return getContentType() != null && getContentType().startsWith("multipart/");
  }
}
