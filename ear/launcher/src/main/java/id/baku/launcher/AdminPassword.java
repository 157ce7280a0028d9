package id.baku.launcher;

import id.baku.platform.Digests;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * A password for the server's administration. The shipped domain has none, and whoever can reach the port on loopback, any account of the machine,
 * could then deploy code that runs with our rights.
 */
final class AdminPassword {

  /** As Payara's file realm computes it: found by recomputing the hash of the shipped, empty password. */
  private static final int ROUNDS = 100;

  private AdminPassword() {}

  /** Draws a new one and puts its hash where the server looks; the server must not be running. */
  static void draw(Path configuration, Path passwordFile) throws IOException {
    String password = DrawnPassword.forPrograms();
    var salt = new byte[8];
    new SecureRandom().nextBytes(salt);
    PrivateFile.write(configuration.resolve("admin-keyfile"), "admin;{SSHA256}" + hash(password, salt) + ";asadmin\n");
    PrivateFile.write(passwordFile, "AS_ADMIN_PASSWORD=" + password + "\n");
  }

  static String hash(String password, byte[] salt) {
    MessageDigest digest = Digests.sha256();
    digest.update(password.getBytes(StandardCharsets.UTF_8));
    byte[] hash = digest.digest(salt);
    for (int round = 1; round < ROUNDS; round++) hash = digest.digest(hash);
    byte[] both = java.util.Arrays.copyOf(hash, hash.length + salt.length);
    System.arraycopy(salt, 0, both, hash.length, salt.length);
    return Base64.getEncoder().encodeToString(both);
  }
}
