package id.baku.decrees;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The documents the parser is tested with, and what a person reads in them. */
final class Fixtures {

  /** Every document with an expected result beside it; the decree of 2024 carries an invented signatory. */
  static final List<String> DOCUMENTS = List.of("lampung-2024.txt", "kelurahan-tabel-14.md", "rumah-sakit-daftar.txt",
      "perizinan-html.txt", "dukcapil-tab.txt", "puskesmas-huruf-besar.txt", "kecamatan-kolom.txt",
      "perhubungan-matriks.md", "dinas-sosial-perbup.txt", "pajak-garis.txt", "puskesmas-tab.txt",
      "kelurahan-diagram.md", "bidang-bertingkat.txt", "lurah-tanpa-nomor.txt", "baris-menyatu.txt", "igd-tarif.txt",
      "kecamatan-judul.md");

  /** Documents of other formats, made by hand. */
  static final List<String> FOREIGN = List.of("halaman-situs.html", "dinkes-word.html");

  private Fixtures() {}

  static byte[] bytes(String name) {
    try (InputStream in = Fixtures.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalArgumentException("no fixture " + name);
      }
      return in.readAllBytes();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  static String text(String name) {
    return new String(bytes(name), StandardCharsets.UTF_8);
  }

  static ParsedDecree parsed(String name) {
    return new DecreeParser().parse(bytes(name), name);
  }

  static JsonObject expected(String name) {
    String json = name.substring(0, name.lastIndexOf('.')) + ".expected.json";
    try (var reader = Json.createReader(new java.io.StringReader(text(json)))) {
      return reader.readObject();
    }
  }
}
