package id.baku.web.platform;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** A response that is kept instead of sent: of the answer it stands before, nothing is touched. */
public class CapturedPage extends HttpServletResponseWrapper {

  private final ByteArrayOutputStream held = new ByteArrayOutputStream(32 * 1024);
  private PrintWriter writer;
  private String contentType;
  private int status = SC_OK;

  public CapturedPage(HttpServletResponse response) {
    super(response);
  }

  /** What was written. */
  public String text() {
    if (writer != null) {
      writer.flush();
    }
    return held.toString(StandardCharsets.UTF_8);
  }

  @Override
  public PrintWriter getWriter() {
    if (writer == null) {
      writer = new PrintWriter(held, false, StandardCharsets.UTF_8);
    }
    return writer;
  }

  @Override
  public ServletOutputStream getOutputStream() {
    return new ServletOutputStream() {
      @Override
      public void write(int b) {
        held.write(b);
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

  @Override
  public void resetBuffer() {
    writer = null;
    held.reset();
  }

  @Override
  public void reset() {
    resetBuffer();
    status = SC_OK;
  }

  @Override
  public int getStatus() {
    return status;
  }

  @Override
  public void setStatus(int status) {
    this.status = status;
  }

  @Override
  public void sendError(int status) {
    this.status = status;
  }

  @Override
  public void sendError(int status, String message) {
    this.status = status;
  }

  @Override
  public void sendRedirect(String location) {
    this.status = SC_FOUND;
  }

  @Override
  public void setContentType(String type) {
    contentType = type;
  }

  @Override
  public String getContentType() {
    return contentType;
  }

  @Override
  public String getCharacterEncoding() {
    return StandardCharsets.UTF_8.name();
  }

  @Override
  public boolean isCommitted() {
    return false;
  }

  @Override
  public void flushBuffer() {
    // kept
  }

  @Override
  public void setCharacterEncoding(String encoding) {
    // always UTF-8
  }

  @Override
  public void setLocale(Locale locale) {
    // a page says its language itself
  }

  @Override
  public void setContentLength(int length) {
    // not sent
  }

  @Override
  public void setContentLengthLong(long length) {
    // not sent
  }

  @Override
  public void setHeader(String name, String value) {
    // not sent
  }

  @Override
  public void addHeader(String name, String value) {
    // not sent
  }

  @Override
  public void setIntHeader(String name, int value) {
    // not sent
  }

  @Override
  public void setDateHeader(String name, long date) {
    // not sent
  }

  @Override
  public void addCookie(Cookie cookie) {
    // not sent
  }
}
