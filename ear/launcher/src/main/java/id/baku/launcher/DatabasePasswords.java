package id.baku.launcher;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/** The embedded database's three passwords: drawn once, kept beside the data, readable by the owner only. */
record DatabasePasswords(String superuser, String owner, String app) {

  static DatabasePasswords in(Path dir) throws IOException {
    Path file = dir.resolve("passwords.properties");
    if (!Files.exists(file)) {
      PrivateFile.write(file, "superuser=" + DrawnPassword.forPrograms() + "\nowner=" + DrawnPassword.forPrograms()
          + "\napp=" + DrawnPassword.forPrograms() + "\n");
    }
    var kept = new Properties();
    kept.load(new StringReader(Files.readString(file)));
    return new DatabasePasswords(kept.getProperty("superuser"), kept.getProperty("owner"), kept.getProperty("app"));
  }
}
