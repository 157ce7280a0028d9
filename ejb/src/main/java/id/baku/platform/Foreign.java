package id.baku.platform;

import jakarta.ejb.EJBException;
import jakarta.json.JsonException;
import jakarta.json.bind.JsonbException;
import java.io.EOFException;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.util.zip.ZipException;

/** What is told from elsewhere may be anything; this tells failures that come of it from those that come of this installation. */
public final class Foreign {

  private Foreign() {}

  /** Whether it failed for what was read: a form nobody expects, or values that the database does not keep. */
  public static boolean isAtFault(Throwable failure) {
    return switch (failure) {
      case EJBException wrapped -> wrapped.getCause() != null && isAtFault(wrapped.getCause());
      case SQLException refused -> refused.getSQLState() != null && refused.getSQLState().matches("(?:22|23|54).*"); // data, constraints, limits
      case JsonException form -> true;
      case JsonbException form -> true;
      case DateTimeException form -> true;
      case ZipException form -> true;
      case EOFException form -> true;
      case NullPointerException missing -> true;
      case ClassCastException other -> true;
      case ArithmeticException large -> true;
      case IllegalArgumentException bound -> true;
      default -> failure.getCause() != null && failure instanceof RuntimeException && isAtFault(failure.getCause());
    };
  }
}
