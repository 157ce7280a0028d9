package id.baku.decrees.formats;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Files nobody should read, as they come in. */
public final class HostileFiles {

  private static final String TEXT = "<w:p><w:r><w:t>Persyaratan: KTP</w:t></w:r></w:p>";
  private static final Written WRITTEN = Written.of("Nama Layanan: A\nPersyaratan: KTP\nBiaya: gratis\n");

  private HostileFiles() {}

  /** A Word document that is none of these, to make one of it. */
  public static RawZip word() {
    return RawZip.word(TEXT, Map.of());
  }

  public static byte[] harmlessWord() {
    return DocxDocument.plain(WRITTEN);
  }

  public static byte[] harmlessPdf() {
    return PdfDocument.ruled(WRITTEN);
  }

  public static byte[] zipBomb() {
    return word().with("word/media/a.bin", new byte[200_000_000]).bytes();
  }

  public static byte[] entityFromOutside() {
    return word().with("word/document.xml", "<!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><w:document " + RawZip.W
        + "><w:body><w:p><w:r><w:t>&x;</w:t></w:r></w:p></w:body></w:document>").bytes();
  }

  public static byte[] macros() {
    return word().with("word/vbaProject.bin", new byte[100]).bytes();
  }

  /** A Word document of before 2007. */
  public static byte[] oldWord() throws IOException {
    try (POIFSFileSystem old = new POIFSFileSystem(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      old.createDocument(new ByteArrayInputStream(new byte[5000]), "WordDocument");
      old.writeFilesystem(out);
      return out.toByteArray();
    }
  }

  public static byte[] lockedWord() throws IOException, GeneralSecurityException {
    try (POIFSFileSystem locked = new POIFSFileSystem(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
      encryptor.confirmPassword("rahasia");
      try (var data = encryptor.getDataStream(locked)) {
        data.write(harmlessWord());
      }
      locked.writeFilesystem(out);
      return out.toByteArray();
    }
  }

  public static byte[] lockedPdf() throws IOException {
    PDDocument document = Loader.loadPDF(harmlessPdf());
    document.protect(new StandardProtectionPolicy("pemilik", "pembaca", new AccessPermission()));
    return saved(document);
  }

  /** A page that is a picture. */
  public static byte[] scannedPdf() throws IOException {
    PDDocument document = new PDDocument();
    PDPage page = new PDPage();
    document.addPage(page);
    try (PDPageContentStream out = new PDPageContentStream(document, page)) {
      out.drawImage(LosslessFactory.createFromImage(document, new BufferedImage(50, 50, BufferedImage.TYPE_INT_RGB)), 0, 0, 600, 790);
    }
    return saved(document);
  }

  public static byte[] tenThousandPages() throws IOException {
    PDDocument document = new PDDocument();
    for (int i = 0; i < 10_001; i++) {
      document.addPage(new PDPage());
    }
    return saved(document);
  }

  private static byte[] saved(PDDocument document) throws IOException {
    try (document; ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      document.save(out);
      return out.toByteArray();
    }
  }
}
