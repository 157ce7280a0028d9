package id.baku.opendata;

import java.io.IOException;

/** Takes the rows of a file one by one. */
@FunctionalInterface
public interface RowTaker {
  void take(DataRow row) throws IOException;
}
