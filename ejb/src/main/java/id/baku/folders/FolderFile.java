package id.baku.folders;

import id.baku.platform.Digests;
import id.baku.platform.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * One file of a folder: its place in the folder, its text and the hash that tells whether it changed.
 *
 * @param path with forward slashes, relative to the folder
 */
public record FolderFile(String path, String json, String sha256) {

  static FolderFile read(Path folder, Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    String path = folder.relativize(file).toString().replace('\\', '/');
    if (new String(bytes, StandardCharsets.UTF_8).contains("\\u0000")) {
      throw new FolderProblem(path, "holds the character U+0000, which is part of no text");
    }
    return new FolderFile(path, new String(bytes, StandardCharsets.UTF_8), Digests.sha256(bytes));
  }

  /** Name without folder and extension. */
  String name() {
    return path.substring(path.lastIndexOf('/') + 1).replaceFirst("\\.json$", "");
  }

  /** Name of the schema the file declares in {@code $schema}, without folder and extension. */
  String schema() {
    try (JsonReader reader = jakarta.json.Json.createReader(new StringReader(json))) {
      JsonObject object = reader.readObject();
      String reference = object.getString("$schema", "");
      return reference.substring(reference.lastIndexOf('/') + 1).replaceFirst("\\.schema\\.json$", "");
    } catch (JsonException | ClassCastException notAnObject) {
      throw new FolderProblem(path, "not a JSON object: " + notAnObject.getMessage());
    }
  }

  /** @throws FolderProblem when a value is not what it looks like, such as a 31 February */
  <T> T as(Class<T> type) {
    try {
      return Json.read(json, type);
    } catch (RuntimeException notSo) {
      throw new FolderProblem(path, "cannot be read: " + FolderProblem.reason(notSo));
    }
  }
}
