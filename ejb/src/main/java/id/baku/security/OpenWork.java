package id.baku.security;

import java.util.List;

/** A feature tells which work people began in the current agency and have not ended. Asked inside a transaction of the agency. */
public interface OpenWork {

  List<Piece> open();

  /**
   * @param kind of work, {@code draft}
   * @param key by which the agency tells it from others of its kind
   * @param label what it is called, for people
   * @param account of whoever began or last wrote it
   */
  record Piece(String kind, String key, String label, long account) {

    String subject() {
      return kind + "/" + key;
    }
  }
}
