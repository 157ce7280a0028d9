package id.baku.e2e.product;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Properties;

/** Lets time pass for one row, since nobody waits a year for a test. */
public final class PassedTime {

  private PassedTime() {}

  /** The last day of a token, told by its public beginning, was yesterday. */
  public static void over(String prefix) throws SQLException, IOException {
    Product product = Product.running();
    var passwords = new Properties();
    passwords.load(new StringReader(Files.readString(product.home().resolve("postgresql/passwords.properties"))));
    try (Connection superuser = DriverManager.getConnection(product.databaseUrl(), "postgres", passwords.getProperty("superuser"));
        PreparedStatement change = superuser.prepareStatement("update api_token set valid_until = current_date - 2 where prefix = ?")) {
      change.setString(1, prefix);
      if (change.executeUpdate() != 1) throw new AssertionError("no token " + prefix);
    }
  }
}
