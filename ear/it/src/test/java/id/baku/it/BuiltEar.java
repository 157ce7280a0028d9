package id.baku.it;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jboss.arquillian.container.test.api.Testable;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.ByteArrayAsset;
import org.jboss.shrinkwrap.api.asset.EmptyAsset;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The EAR as it was built, with the tests beside it in a web module of their own. */
final class BuiltEar {

  private static final String TESTS = """
        <module><web><web-uri>baku-it.war</web-uri><context-root>/uji</context-root></web></module>
      """;

  private static final String FIELD = "baku-ejb.jar";

  private static final Map<String, byte[]> DOCUMENTS = DocumentsToImport.all();

  private BuiltEar() {}

  /** The documents are on the class path of the tests in documents/, by file name. */
  static EnterpriseArchive withTests() {
    EnterpriseArchive ear = ShrinkWrap.create(ZipImporter.class, "baku.ear")
        .importFrom(new File(System.getProperty("it.ear"))).as(EnterpriseArchive.class);
    WebArchive tests = ShrinkWrap.create(WebArchive.class, "baku-it.war").addPackage("id.baku.it")
        .deleteClass(ServerUnderTest.class).deleteClass(DatabaseWallIT.class).deleteClass(BuiltEar.class)
        .deleteClass(DocumentsToImport.class).deleteClass(TrailActs.class).deleteClass(OneDeployment.class).deleteClass(OneDeployment.Payara.class)
        .addAsLibraries(TestLibraries.files()).addAsWebInfResource(EmptyAsset.INSTANCE, "beans.xml");
    DOCUMENTS.forEach((name, content) -> tests.addAsResource(new ByteArrayAsset(content), "documents/" + name));
    addActs(ear);
    String modules = descriptor(ear).replaceFirst("<module>", TESTS + "<module>");
    ear.delete("META-INF/application.xml");
    return ear.addAsModule(Testable.archiveToTest(tests)).addAsManifestResource(new StringAsset(modules), "application.xml");
  }

  /** Use cases of the tests' own stand where those of the product do: in the module that has the database. */
  private static void addActs(EnterpriseArchive ear) {
    JavaArchive field = ShrinkWrap.create(ZipImporter.class, FIELD).importFrom(ear.get(FIELD).getAsset().openStream()).as(JavaArchive.class)
        .addClass(TrailActs.class).addClass(TrailActs.Stood.class);
    ear.delete(FIELD);
    ear.addAsModule(field);
  }

  private static String descriptor(EnterpriseArchive ear) {
    try (InputStream xml = ear.get("META-INF/application.xml").getAsset().openStream()) {
      return new String(xml.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
