package id.baku.web.platform;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** A request and its answer without a server: as much of both as filters touch. */
public final class FakeExchange {

  private final String path;
  private final Map<String, String> asked = new HashMap<>();
  private final Map<String, Object> attributes = new HashMap<>();
  private final Map<String, String> answered = new TreeMap<>();
  private final ByteArrayOutputStream body = new ByteArrayOutputStream();
  private String method = "GET";
  private String methodInside;
  private String pathInfo;
  private Principal principal;
  private int status = 200;

  public FakeExchange(String path) {
    this.path = path;
  }

  public FakeExchange with(String header, String value) {
    asked.put(header, value);
    return this;
  }

  public FakeExchange as(Principal person) {
    this.principal = person;
    return this;
  }

  /** Addresses a servlet that stands for all below its own path. */
  public FakeExchange below(String rest) {
    this.pathInfo = rest;
    return this;
  }

  public FakeExchange by(String newMethod) {
    this.method = newMethod;
    return this;
  }

  public void run(Filter filter, String page) throws Exception {
    run(filter, (request, response) -> response.getWriter().write(page));
  }

  public void run(Filter filter, FilterChain servlet) throws Exception {
    filter.doFilter(request(), response(), (request, response) -> {
      methodInside = ((HttpServletRequest) request).getMethod();
      servlet.doFilter(request, response);
    });
  }

  public Map<String, String> headers() {
    return answered;
  }

  public int status() {
    return status;
  }

  public String sent() {
    return body.toString(StandardCharsets.UTF_8);
  }

  /** What the request looked like to the one behind the filter; null when it did not get there. */
  public String methodInside() {
    return methodInside;
  }

  private HttpServletRequest request() {
    return fake(HttpServletRequest.class, (name, values) -> switch (name) {
      case "getMethod" -> method;
      case "getRequestURI", "getServletPath" -> path;
      case "getUserPrincipal" -> principal;
      case "getContextPath" -> "";
      case "getPathInfo" -> pathInfo;
      case "setAttribute" -> attributes.put((String) values[0], values[1]);
      case "getAttribute" -> attributes.get((String) values[0]);
      case "getHeader" -> asked.get((String) values[0]);
      case "getContentLengthLong" -> Long.parseLong(asked.getOrDefault("Content-Length", "-1"));
      default -> null;
    });
  }

  private HttpServletResponse response() {
    return fake(HttpServletResponse.class, (name, values) -> switch (name) {
      case "setHeader" -> answered.put((String) values[0], (String) values[1]);
      case "getHeader" -> answered.get((String) values[0]);
      case "setContentType" -> answered.put("Content-Type", (String) values[0]);
      case "setContentLength", "setContentLengthLong" -> answered.put("Content-Length", values[0].toString());
      case "setStatus" -> status = (int) values[0];
      case "sendError" -> status = (int) values[0];
      case "getStatus" -> status;
      case "isCommitted" -> false;
      case "getCharacterEncoding" -> "UTF-8";
      case "getOutputStream" -> stream();
      default -> null;
    });
  }

  private ServletOutputStream stream() {
    return new ServletOutputStream() {
      @Override
      public void write(int b) {
        body.write(b);
      }

      @Override
      public boolean isReady() {
        return true;
      }

      @Override
      public void setWriteListener(WriteListener listener) {
        throw new UnsupportedOperationException();
      }
    };
  }

  private interface Answer {
    Object to(String name, Object[] values);
  }

  private static <T> T fake(Class<T> type, Answer answer) {
    return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type},
        (proxy, called, values) -> {
          Object result = answer.to(called.getName(), values);
          return called.getReturnType() == void.class ? null : result;
        }));
  }
}
