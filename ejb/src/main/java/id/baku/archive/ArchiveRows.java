package id.baku.archive;

import id.baku.archive.ArchiveManifest.Content;
import id.baku.archive.store.ArchiveStore;
import id.baku.archive.store.ArchiveStore.Reference;
import id.baku.platform.Digests;
import id.baku.security.Permission;
import id.baku.security.Permitted;
import id.baku.tenancy.TenantScoped;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The current agency's rows, table by table; each table in a transaction of its own, so that no other work waits for it. */
@Stateless
@TenantScoped
public class ArchiveRows {

  @Inject ArchiveStore archives;

  /**
   * Writes the rows of a table, one JSON object a line.
   *
   * @param people is given the numbers of the accounts the rows name
   * @param files is given the hashes of the files the rows are about
   */
  @Permitted(Permission.EXPORT_AGENCY)
  public Content write(TenantTable table, OutputStream to, Set<Long> people, List<String> files) {
    List<String> naming = archives.references(table).stream().filter(Reference::isToAccount).map(Reference::column).toList();
    List<String> digests = new ArrayList<>();
    try {
      archives.rows(table, (row, digest) -> {
        to.write((row + "\n").getBytes(StandardCharsets.UTF_8));
        digests.add(digest);
        if (!naming.isEmpty() || table == TenantTable.STORED_FILE) {
          note(row, table, naming, people, files);
        }
      });
    } catch (IOException full) {
      throw new UncheckedIOException(full);
    }
    return content(table, digests);
  }

  /** How many rows a table has, and what they say. */
  @Permitted(Permission.EXPORT_AGENCY)
  public Content content(TenantTable table) {
    return archives.content(table);
  }

  @Permitted(Permission.EXPORT_AGENCY)
  public byte[] file(String sha256) {
    return archives.fileContent(sha256);
  }

  static Content content(TenantTable table, List<String> digests) {
    return new Content(table.table(), digests.size(), Digests.sha256(String.join("\n", digests.stream().sorted().toList())));
  }

  private static void note(String row, TenantTable table, List<String> naming, Set<Long> people, List<String> files) {
    try (var reader = Json.createReader(new StringReader(row))) {
      JsonObject object = reader.readObject();
      naming.forEach(column -> {
        if (object.get(column) instanceof JsonNumber account) {
          people.add(account.longValueExact());
        }
      });
      if (table == TenantTable.STORED_FILE) {
        files.add(object.getString("sha256"));
      }
    }
  }
}
