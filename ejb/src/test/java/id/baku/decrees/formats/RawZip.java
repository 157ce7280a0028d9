package id.baku.decrees.formats;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A zip written entry by entry: Word and Excel files whose XML no library has tidied up. */
public final class RawZip {

  public static final String W = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
  private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
  private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

  private final Map<String, byte[]> entries = new LinkedHashMap<>();

  public RawZip with(String name, String content) {
    return with(name, content.getBytes(StandardCharsets.UTF_8));
  }

  public RawZip with(String name, byte[] content) {
    entries.put(name, content);
    return this;
  }

  /** A Word document with this body, and parts that are named like their relation ("styles", "header1"). */
  public static RawZip word(String body, Map<String, String> parts) {
    StringBuilder types = new StringBuilder();
    StringBuilder relations = new StringBuilder();
    RawZip zip = new RawZip();
    parts.forEach((name, content) -> {
      String kind = name.replaceAll("\\d", "");
      types.append("<Override PartName=\"/word/").append(name).append(".xml\" ContentType=\"").append(WORD).append(kind).append("+xml\"/>");
      relations.append("<Relationship Id=\"r").append(name).append("\" Type=\"").append(RELATIONS).append(kind)
          .append("\" Target=\"").append(name).append(".xml\"/>");
      zip.with("word/" + name + ".xml", content);
    });
    return zip.with("[Content_Types].xml", "<?xml version=\"1.0\"?><Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
            + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
            + "<Override PartName=\"/word/document.xml\" ContentType=\"" + WORD + "document.main+xml\"/>" + types + "</Types>")
        .with("_rels/.rels", relations("<Relationship Id=\"r1\" Type=\"" + RELATIONS + "officeDocument\" Target=\"word/document.xml\"/>"))
        .with("word/_rels/document.xml.rels", relations(relations
            + "<Relationship Id=\"rx\" Type=\"" + RELATIONS + "attachedTemplate\" Target=\"http://127.0.0.1:9/jahat.dotm\" TargetMode=\"External\"/>"))
        .with("word/document.xml", "<?xml version=\"1.0\"?><w:document " + W + "><w:body>" + body + "</w:body></w:document>");
  }

  private static String relations(String content) {
    return "<?xml version=\"1.0\"?><Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + content + "</Relationships>";
  }

  public byte[] bytes() {
    try (ByteArrayOutputStream out = new ByteArrayOutputStream(); ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(entry.getValue());
        zip.closeEntry();
      }
      zip.finish();
      return out.toByteArray();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
