package id.baku.launcher;

import id.baku.platform.Ids;
import id.baku.security.PasswordHash;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Locale;

/**
 * Makes the first operator account. It cannot be made through the server, since nobody may sign in there yet; so this one statement
 * is the only place outside the server that writes a row, and it does so as the server's own role.
 */
final class FirstOperator {

  private static final String SQL = """
      with operator as (
        insert into account (id, public_id, email, name, password_hash, created_at)
        select nextval('account_id_seq'), ?, ?, ?, ?, now()
         where not exists (select from government_role where role = 'OPERATOR' and (upper_inf(valid) or upper(valid) > current_date))
        returning id)
      insert into government_role (account_id, role, valid, appointed_at)
      select id, 'OPERATOR', daterange(current_date, null), now() from operator
      """;

  private FirstOperator() {}

  /** @return the drawn password */
  static String create(String url, String role, String rolePassword, String email) {
    String password = DrawnPassword.readable();
    String address = email.toLowerCase(Locale.ROOT);
    try (Connection connection = DriverManager.getConnection(url, role, rolePassword);
        PreparedStatement insert = connection.prepareStatement(SQL)) {
      insert.setObject(1, Ids.next());
      insert.setString(2, address);
      insert.setString(3, address.replaceFirst("@.*", ""));
      insert.setString(4, PasswordHash.hash(password));
      if (insert.executeUpdate() == 0) throw new PlainFailure("There is an operator already; this command makes only the first one.");
      return password;
    } catch (SQLException e) {
      if ("23505".equals(e.getSQLState())) throw new PlainFailure("There is an account for " + address + " already.", e);
      throw new PlainFailure("The operator could not be stored: " + e.getMessage() + ".", e);
    }
  }
}
