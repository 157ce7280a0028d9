package id.baku.web.directory;

import id.baku.directory.Government;
import id.baku.directory.GovernmentReader;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Governments with an agency in the directory, by province: a few hundred names at most, so all on one page. */
@Named
@RequestScoped
public class GovernmentsPage implements PublicPage {

  @Inject GovernmentReader governments;

  private List<Province> provinces;

  @Override
  public int open(Visit visit) {
    Map<String, List<Government>> byProvince = governments.governments().stream()
        .collect(Collectors.groupingBy(Government::provinceCode, LinkedHashMap::new, Collectors.toList()));
    provinces = byProvince.values().stream().map(all -> new Province(all.getFirst().provinceName(), all)).toList();
    return FINE;
  }

  @Override
  public boolean isSample() {
    return false;
  }

  public List<Province> getProvinces() {
    return provinces;
  }

  /** @param governments that of the province first, where it has published something */
  public record Province(String name, List<Government> governments) {}
}
