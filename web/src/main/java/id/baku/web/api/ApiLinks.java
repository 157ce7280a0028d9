package id.baku.web.api;

import id.baku.platform.Setting;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Absolute addresses, made from the configured public address and never from the Host header: what a caller sends
 * must not decide where our links lead.
 */
@ApplicationScoped
public class ApiLinks {

  private final String site;

  public ApiLinks() {
    this(Setting.PUBLIC_URL.value().orElse(""));
  }

  ApiLinks(String publicUrl) {
    this.site = publicUrl.replaceAll("/+$", "");
  }

  public String agency(String slug) {
    return api("/agencies/" + slug);
  }

  public String standardsOf(String agencySlug) {
    return agency(agencySlug) + "/standards";
  }

  public String standard(String agencySlug, String serviceSlug) {
    return standardsOf(agencySlug) + "/" + serviceSlug;
  }

  public String standard(UUID id) {
    return api("/standards/" + id);
  }

  public String versions(UUID standardId) {
    return standard(standardId) + "/versions";
  }

  public String version(UUID standardId, int number) {
    return versions(standardId) + "/" + number;
  }

  /** The page for people. */
  public String page(String agencySlug) {
    return site + "/instansi/" + agencySlug;
  }

  /** The page for people. */
  public String page(String agencySlug, String serviceSlug) {
    return site + "/layanan/" + agencySlug + "/" + serviceSlug;
  }

  /**
   * The next page of a list.
   *
   * @param path below {@value ApiApplication#PATH}
   * @param given the parameters of this page; those that are null stay away
   */
  public String next(String path, Map<String, String> given, String key) {
    Map<String, String> values = new TreeMap<>(given);
    values.put("after", key);
    return api(path) + values.entrySet().stream()
        .filter(entry -> entry.getValue() != null && !entry.getValue().isEmpty())
        .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&", "?", ""));
  }

  private String api(String path) {
    return site + ApiApplication.PATH + path;
  }
}
