package id.baku.web.directory;

import id.baku.opendata.Table;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;

/** What machines may have, and what its fields mean, for people. */
@Named
@RequestScoped
public class DataPage implements PublicPage {

  @Override
  public int open(Visit visit) {
    return FINE;
  }

  @Override
  public boolean isSample() {
    return false;
  }

  public List<Table> getTables() {
    return Arrays.asList(Table.values());
  }
}
