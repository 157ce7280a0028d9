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

  public ApiLinks(String publicUrl) {
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

  /** An address of the HSDS API. */
  public String hsds(String path) {
    return site + "/api/hsds/3.0" + path;
  }

  /** A file with everything. */
  public String bulk(String fileName, String ending) {
    return api("/bulk/" + fileName + "." + ending);
  }

  /** A draft by the id a partner gave it, which needs no encoding. */
  public String draft(String externalId) {
    return api("/drafts/" + externalId);
  }

  /** The rows of one subject in the form of such a file. */
  public String rows(String fileName, UUID subject) {
    return bulk(fileName, "ndjson") + "?id=" + subject;
  }

  /** What changes after a position. */
  public String changes(long position) {
    return api("/changes?after=" + position);
  }

  /** @param limit as it was given, null for none */
  public String changes(long position, String limit) {
    return changes(position) + (limit == null || limit.isEmpty() ? "" : "&limit=" + limit);
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
