package id.baku.launcher;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

/** The entry: one word says what to do. A {@link PlainFailure} is told in its one sentence; anything else is told and logged in full. */
public final class Main {

  static final String HELP = """
      Baku: service standards of public agencies.

        ./baku run               start everything on this machine and stay; Ctrl-C stops it (exit code 130, after ./baku stop 143,
                                 and 1 after a sentence on what went wrong)
        ./baku status            whether it runs, where, and whether it is ready
        ./baku stop              stop it from another terminal
        ./baku reset [--yes]     delete everything it keeps on this machine
        ./baku admin EMAIL       make the first operator account and print its password
        ./baku totp EMAIL        print the code that a demo user's telephone would show now
        ./baku audit verify [AGENCY]  whether the trails of all agencies and offices, or of one, are what was written; exit code 3 when one is not
        ./baku migrate           only migrate the schema of a PostgreSQL of your own
        ./baku parse FILE        read a decree (text, Markdown, HTML, DOCX, PDF, XLSX): JSON on standard output, report on standard error;
                                 with --folder DIRECTORY write it as decree and standards of a tenant folder instead,
                                 for the public unless --audience agencies or internal says otherwise;
                                 with --lint print what is wrong with it instead, one JSON object a line
        ./baku parse --template FILE.xlsx   write the blank spreadsheet to fill in
        ./baku deadline FILE [--explain]   when limits end, counted on the calendars of a file of cases: a JSON list on standard output, one object a
                                 case; a case that cannot be counted answers its code, in words on standard error; with --explain why then
        ./baku test [unit|long]  run all tests, the fast ones, or the outside judges of the open APIs (needs npm)
        ./baku bench URL         measure a running Baku: requests a second and response times
        ./baku bench national [N] [SECONDS]  load N invented services (10000, 100000, 440000) of a whole nation into a Baku of its own beside
                                 BAKU_HOME, start it, and measure every operation; the data stays for the next time (440000: 7 GB)
        ./baku bench accounts [SECONDS]  the same database with 67,000 people: sign-in and the lists of agencies at 10 a second, hashing told apart
        ./baku help              this text

      Environment (all optional):
        BAKU_HOME                where data is kept             (~/.local/share/baku)
        BAKU_HTTP_ADDRESS        the address pages are on       (127.0.0.1; 0.0.0.0 in a container)
        BAKU_HTTP_PORT           the port on that address       (8080)
        BAKU_PUBLIC_URL          the address printed in links   (http://127.0.0.1:PORT)
        BAKU_TENANTS             the tenants folder             (tenants/ beside this program)
        BAKU_DEMO                true or false: demo data       (true with the embedded database only)
        BAKU_DB_URL              a PostgreSQL of your own, jdbc:postgresql://...; with it BAKU_DB_USER, BAKU_DB_PASSWORD (the server's
                                 role) and BAKU_DB_OWNER, BAKU_DB_OWNER_PASSWORD (the schema's owner, if the schema is to be migrated); instead of
                                 each password, the file it is in: BAKU_DB_PASSWORD_FILE, BAKU_DB_OWNER_PASSWORD_FILE
        BAKU_INDEX               folder of the search index     (inside the server's folder in BAKU_HOME)
        BAKU_SECRET_KEY          64 hexadecimal digits under which secrets are sealed in the database, the same on every server, or the file they
                                 are in: BAKU_SECRET_KEY_FILE   (drawn at the first start, kept in BAKU_HOME/secret-key)
        BAKU_SEEN_TRAILS         file in which is kept how far each trail was when it was last found whole   (BAKU_HOME/seen-trails)
        BAKU_SESSION_IDLE_MINUTES, BAKU_SESSION_LONGEST_HOURS   after how long staff sign in again (30, 12)
        BAKU_CLOSING_DAYS        for how many days the closing of an agency can be taken back (30)
        BAKU_LINK_CHECKS         on or off: whether the links and mail domains of agencies are checked (on; off where there is no way out)
        BAKU_SMTP_URL            the mail server, smtp://user:password@host:port (encrypted by STARTTLS where there is a password), smtps:// or
                                 smtp+starttls://; without it no mail leaves, links are handed over by people, and demo data brings a mailbox page,
                                 /kelola/kotak-surat; with it BAKU_SMTP_FROM, and instead of an account in the address BAKU_SMTP_USER,
                                 BAKU_SMTP_PASSWORD or the file that is in: BAKU_SMTP_PASSWORD_FILE
        BAKU_PROXIES             addresses of proxies in front, with commas: whom these name as caller is believed
        BAKU_OPERATOR, BAKU_OPERATOR_CONTACT   who runs this site and how to reach them; told on its pages
        JAVA_HOME                a JDK 21 or newer, if the newest one found is not the right one
      """;

  private Main() {}

  public static void main(String[] arguments) {
    System.exit(exitCode(List.of(arguments)));
  }

  private static int exitCode(List<String> arguments) {
    String command = arguments.isEmpty() ? "help" : arguments.getFirst();
    List<String> rest = arguments.isEmpty() ? arguments : arguments.subList(1, arguments.size());
    try {
      return run(command, rest);
    } catch (PlainFailure failure) {
      LogFile.note(failure);
      System.err.println("baku: " + failure.getMessage());
      return 1;
    } catch (OutOfMemoryError | StackOverflowError tooMuch) {
      System.err.println("baku: This is more than the memory holds; is the input larger or deeper than a decree can be?");
      return 1;
    } catch (Exception failure) {
      LogFile.note(failure);
      System.err.println("baku: " + sentence(failure));
      return 1;
    }
  }

  private static int run(String command, List<String> rest) throws Exception {
    Path root = Path.of(System.getProperty("baku.root", ".")).toAbsolutePath().normalize();
    return switch (command) {
      case "run" -> {
        Settings settings = Settings.of(System.getenv(), root);
        new RunCommand(LogFile.in(Home.of(System.getenv()).create()), root, settings).run();
        yield 0;
      }
      case "status" -> StatusCommand.run(Home.of(System.getenv()));
      case "stop" -> StopCommand.run(Home.of(System.getenv()));
      case "reset" -> ResetCommand.run(Home.of(System.getenv()), rest.contains("--yes"));
      case "admin" -> AdminCommand.run(LogFile.in(Home.of(System.getenv()).create()), ExternalDatabase.of(System.getenv()), rest);
      case "totp" -> TotpCommand.run(Home.of(System.getenv()), Clock.systemUTC(), rest);
      case "audit" -> AuditCommand.run(LogFile.in(Home.of(System.getenv()).create()), System.getenv(), rest);
      case "migrate" -> {
        LogFile.in(Home.of(System.getenv()).create());
        yield MigrateCommand.run(ExternalDatabase.of(System.getenv()));
      }
      case "parse" -> ParseCommand.run(rest, root);
      case "deadline" -> DeadlineCommand.run(rest);
      case "help", "--help", "-h" -> {
        System.out.print(HELP);
        yield 0;
      }
      default -> throw new PlainFailure("There is no command \"" + command + "\"; ./baku help lists them.");
    };
  }

  private static String sentence(Throwable failure) {
    if (FreeSpace.isTheReasonOf(failure)) return "The disk is full; free some space and start again.";
    return "Something unforeseen went wrong: " + failure + ".";
  }
}
