package id.baku.interop;

import java.io.IOException;

/** Takes what is too much for a list one by one. */
@FunctionalInterface
public interface Taker<T> {
  void take(T item) throws IOException;
}
