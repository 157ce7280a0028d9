package id.baku.web.platform;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.Charset;

/**
 * Holds an answer back until it is whole, so that its tag can go in front of it, and so that a page that fails halfway
 * can still become an error page. An answer beyond {@value #MOST} bytes is let go as it comes.
 */
class HeldResponse extends HttpServletResponseWrapper {

  static final int MOST = 1024 * 1024;

  private final Body body = new Body();
  private PrintWriter writer;
  private boolean streaming;
  private boolean ended;

  HeldResponse(HttpServletResponse response) {
    super(response);
  }

  /** True when the answer was too long, or was ended by a redirect or an error: nothing is left to send. */
  boolean isGone() {
    flushWriter();
    return streaming || ended;
  }

  byte[] bytes() {
    flushWriter();
    return body.held.toByteArray();
  }

  @Override
  public ServletOutputStream getOutputStream() {
    return body;
  }

  @Override
  public PrintWriter getWriter() {
    if (writer == null) {
      writer = new Unclosed(new OutputStreamWriter(body, Charset.forName(getCharacterEncoding())));
    }
    return writer;
  }

  @Override
  public void flushBuffer() throws IOException {
    if (streaming) {
      super.flushBuffer();
    }
  }

  @Override
  public boolean isCommitted() {
    return streaming || ended || super.isCommitted();
  }

  @Override
  public void resetBuffer() {
    super.resetBuffer();
    forget();
  }

  @Override
  public void reset() {
    super.reset();
    forget();
  }

  @Override
  public void setContentLength(int length) {
    // known only once the answer is whole
  }

  @Override
  public void setContentLengthLong(long length) {
    // known only once the answer is whole
  }

  @Override
  public void sendError(int status) throws IOException {
    end();
    super.sendError(status);
  }

  @Override
  public void sendError(int status, String message) throws IOException {
    end();
    super.sendError(status, message);
  }

  @Override
  public void sendRedirect(String location) throws IOException {
    end();
    super.sendRedirect(location);
  }

  @Override
  public void sendRedirect(String location, int status, boolean clearBuffer) throws IOException {
    end();
    super.sendRedirect(location, status, clearBuffer);
  }

  private void end() {
    forget();
    setHeader("Cache-Control", "no-store");
    ended = true;
  }

  private void forget() {
    writer = null;
    body.held.reset();
  }

  private void flushWriter() {
    if (writer != null) {
      writer.flush();
    }
  }

  /** Faces closes its writer; a closed one answers each later flush with an exception of its own. */
  private static final class Unclosed extends PrintWriter {

    Unclosed(Writer target) {
      super(target);
    }

    @Override
    public void close() {
      flush();
    }
  }

  private final class Body extends ServletOutputStream {

    private final ByteArrayOutputStream held = new ByteArrayOutputStream(16 * 1024);

    @Override
    public void write(int b) throws IOException {
      write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      if (!streaming && held.size() + length > MOST) {
        streaming = true;
        held.writeTo(getResponse().getOutputStream());
        held.reset();
      }
      if (streaming) {
        getResponse().getOutputStream().write(bytes, from, length);
      } else {
        held.write(bytes, from, length);
      }
    }

    @Override
    public void flush() throws IOException {
      if (streaming) {
        getResponse().getOutputStream().flush();
      }
    }

    @Override
    public boolean isReady() {
      return true;
    }

    @Override
    public void setWriteListener(WriteListener listener) {
      throw new UnsupportedOperationException();
    }
  }
}
