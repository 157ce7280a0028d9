package id.baku.decrees;

import id.baku.decrees.readers.ooxml.TemplateWriter;
import java.io.IOException;
import java.io.OutputStream;

/** The empty spreadsheet Baku hands out: an office fills it in, and {@link DecreeParser} reads it. */
public final class BlankTemplate {

  private BlankTemplate() {}

  /** Writes the template as XLSX. */
  public static void write(OutputStream out) throws IOException {
    TemplateWriter.write(out);
  }
}
