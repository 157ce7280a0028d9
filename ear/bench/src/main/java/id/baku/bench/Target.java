package id.baku.bench;

import java.util.List;

/**
 * One address to measure.
 *
 * @param name what it stands for
 * @param path below the server's address
 * @param status of a right answer
 */
record Target(String name, String path, int status) {

  /** From "nothing but JAX-RS" to a whole page; a question at the end has a page made anew that would be kept. */
  static List<Target> all(String agency, String service) {
    return List.of(
        new Target("JAX-RS, empty", "/api/v1/ping", 204),
        new Target("API: contract", "/api/v1/openapi.json", 200),
        new Target("API: one standard", "/api/v1/agencies/" + agency + "/standards/" + service, 200),
        new Target(" … made anew", "/api/v1/agencies/" + agency + "/standards/" + service + "?x", 200),
        new Target("API: search", "/api/v1/search?q=konsultasi", 200),
        new Target("page: home", "/", 200),
        new Target("page: search", "/cari?q=konsultasi", 200),
        new Target("page: service", "/layanan/" + agency + "/" + service, 200),
        new Target(" … made anew", "/layanan/" + agency + "/" + service + "?x", 200),
        new Target("page: agency", "/instansi/" + agency + "?x", 200));
  }
}
