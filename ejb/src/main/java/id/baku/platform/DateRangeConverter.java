package id.baku.platform;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.sql.SQLException;
import java.time.LocalDate;
import org.postgresql.util.PGobject;

/** Days in a {@code daterange} column, which the database keeps half-open: {@code [from, to + 1)}. */
@Converter
public class DateRangeConverter implements AttributeConverter<DateRange, Object> {

  @Override
  public Object convertToDatabaseColumn(DateRange range) {
    PGobject column = new PGobject();
    column.setType("daterange");
    try {
      column.setValue(range == null ? null // a null without its type would pass as text
          : "[" + range.from() + "," + (range.to() == null ? "" : range.to().plusDays(1)) + ")");
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    return column;
  }

  @Override
  public DateRange convertToEntityAttribute(Object column) {
    if (column == null) {
      return null;
    }
    String[] ends = column.toString().replaceAll("[\\[\\]()]", "").split(",", -1);
    LocalDate to = ends[1].isBlank() ? null : LocalDate.parse(ends[1]).minusDays(1);
    return new DateRange(LocalDate.parse(ends[0]), to);
  }
}
