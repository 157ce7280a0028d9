package id.baku.bench;

import java.util.List;

/**
 * One address to measure.
 *
 * @param name what it stands for
 * @param path below the server's address
 */
record Target(String name, String path) {

  /** From "nothing but JAX-RS" to a whole page, so that one sees what rendering and SQL cost. */
  static List<Target> all(String agency, String service) {
    return List.of(
        new Target("JAX-RS, no SQL", "/api/v1/openapi.json"),
        new Target("API: one standard", "/api/v1/agencies/" + agency + "/standards/" + service),
        new Target("API: search", "/api/v1/search?q=konsultasi"),
        new Target("page: home", "/"),
        new Target("page: search", "/cari?q=konsultasi"),
        new Target("page: service", "/layanan/" + agency + "/" + service),
        new Target("page: agency", "/instansi/" + agency));
  }
}
