package id.baku.e2e.product;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/** Looks into the product's database past all its walls, as its superuser: for what no page tells. */
public final class Rows {

  private Rows() {}

  /** Values of the first column. */
  public static List<String> strings(String question, Object... values) {
    try (Connection superuser = superuser(); PreparedStatement asked = superuser.prepareStatement(question)) {
      for (int i = 0; i < values.length; i++) asked.setObject(i + 1, values[i]);
      List<String> found = new ArrayList<>();
      try (ResultSet rows = asked.executeQuery()) {
        while (rows.next()) found.add(rows.getString(1));
      }
      return found;
    } catch (SQLException e) {
      throw new IllegalStateException(question, e);
    }
  }

  /** For what only somebody outside can cause, a letter that is answered for instance. @return how many rows are changed */
  public static int change(String statement, Object... values) {
    try (Connection superuser = superuser(); PreparedStatement change = superuser.prepareStatement(statement)) {
      for (int i = 0; i < values.length; i++) change.setObject(i + 1, values[i]);
      return change.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException(statement, e);
    }
  }

  static Connection superuser() throws SQLException {
    Product product = Product.running();
    var passwords = new Properties();
    try {
      passwords.load(new StringReader(Files.readString(directory().resolve("passwords.properties"))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return DriverManager.getConnection(product.databaseUrl(), "postgres", passwords.getProperty("superuser"));
  }

  static Path directory() {
    return Product.running().home().resolve("postgresql");
  }
}
