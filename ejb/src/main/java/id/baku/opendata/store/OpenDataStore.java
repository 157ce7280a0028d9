package id.baku.opendata.store;

import id.baku.opendata.DataRow;
import id.baku.opendata.DataState;
import id.baku.opendata.Field;
import id.baku.opendata.FieldType;
import id.baku.opendata.RowTaker;
import id.baku.opendata.Table;
import id.baku.platform.Row;
import id.baku.platform.Setting;
import id.baku.platform.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** Reads the views of the open data. */
@Dependent
public class OpenDataStore {

  @Inject Sql sql;

  public DataState state() {
    boolean samples = Setting.DEMO.isOn();
    return sql.first("opendata/state", Map.of(), row -> new DataState(row.number("position"), row.instant("changed_at"),
        row.number("position") + "-" + row.text("reference") + (samples ? "-samples" : ""))).orElseThrow();
  }

  public void all(Table table, RowTaker taker) throws IOException {
    sql.each(all(table), Map.of("samples", Setting.DEMO.isOn()), row -> taker.take(read(table, row)));
  }

  public void of(Table table, UUID subject, RowTaker taker) throws IOException {
    sql.each(one(table), Map.of("samples", Setting.DEMO.isOn(), "subject", subject), row -> taker.take(read(table, row)));
  }

  private static String all(Table table) {
    return switch (table) {
      case SERVICES -> "opendata/services";
      case AGENCIES -> "opendata/agencies";
      case CHANNELS -> "opendata/channels";
      case SERVICE_POINTS -> "opendata/service-points";
      case DECREE_FILES -> "opendata/decree-files";
    };
  }

  private static String one(Table table) {
    return switch (table) {
      case SERVICES -> "opendata/service";
      case AGENCIES -> "opendata/agency";
      case CHANNELS -> "opendata/channels-of";
      case SERVICE_POINTS -> "opendata/service-points-of";
      case DECREE_FILES -> "opendata/decree-file";
    };
  }

  private static DataRow read(Table table, Row row) throws SQLException {
    Map<String, Object> values = new LinkedHashMap<>();
    for (Field field : table.fields()) {
      values.put(field.name(), field.type() == FieldType.URL ? field.url(site(), values) : field.type().read(row, field.name()));
    }
    return new DataRow(values);
  }

  private static String site() {
    return Setting.PUBLIC_URL.value().orElse("").replaceAll("/+$", "");
  }
}
