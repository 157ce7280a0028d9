package id.baku.web.api.bulk;

import id.baku.opendata.Table;
import java.io.OutputStream;
import java.util.function.BiFunction;

/** The forms a file comes in. */
enum BulkForm {
  CSV("csv", "text/csv;charset=UTF-8;header=present", CsvRows::new),
  NDJSON("ndjson", "application/x-ndjson;charset=UTF-8", NdjsonRows::new);

  private final String ending;
  private final String mediaType;
  private final BiFunction<Table, OutputStream, RowWriter> writer;

  BulkForm(String ending, String mediaType, BiFunction<Table, OutputStream, RowWriter> writer) {
    this.ending = ending;
    this.mediaType = mediaType;
    this.writer = writer;
  }

  String ending() {
    return ending;
  }

  String mediaType() {
    return mediaType;
  }

  RowWriter writer(Table table, OutputStream to) {
    return writer.apply(table, to);
  }
}
