package id.baku.decrees.readers.ooxml;

import id.baku.decrees.UnreadableDecree;
import id.baku.decrees.UnreadableDecree.Reason;
import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.UnsupportedFileFormatException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.openxml4j.opc.TargetMode;

/** An opened Word or Excel file: its main part and the parts that one refers to. */
final class OfficePackage implements Closeable {

  enum Kind { WORD, EXCEL, OTHER }

  private final OPCPackage opened;
  private final PackagePart main;

  private OfficePackage(OPCPackage opened, PackagePart main) {
    this.opened = opened;
    this.main = main;
  }

  /** @throws UnreadableDecree decree.broken, decree.bomb, decree.macros */
  static OfficePackage open(byte[] bytes) {
    try {
      OPCPackage opened = OPCPackage.open(new ByteArrayInputStream(bytes));
      OfficePackage office = new OfficePackage(opened, main(opened));
      if (office.main.getContentType().toLowerCase(Locale.ROOT).contains("macroenabled")) {
        throw new UnreadableDecree(Reason.MACROS);
      }
      return office;
    } catch (IOException refused) {
      throw new UnreadableDecree(
          String.valueOf(refused.getMessage()).contains("Zip bomb") ? Reason.BOMB : Reason.BROKEN);
    } catch (OpenXML4JException | OpenXML4JRuntimeException | UnsupportedFileFormatException broken) {
      throw new UnreadableDecree(Reason.BROKEN);
    }
  }

  private static PackagePart main(OPCPackage opened) throws OpenXML4JException {
    List<PackagePart> found = opened.getPartsByRelationshipType(PackageRelationshipTypes.CORE_DOCUMENT);
    found = found.isEmpty() ? opened.getPartsByRelationshipType(PackageRelationshipTypes.STRICT_CORE_DOCUMENT) : found;
    if (found.isEmpty() || found.getFirst() == null) {
      throw new UnreadableDecree(Reason.BROKEN);
    }
    return found.getFirst();
  }

  Kind kind() {
    String type = main.getContentType();
    return type.contains("wordprocessingml") ? Kind.WORD : type.contains("spreadsheetml") ? Kind.EXCEL : Kind.OTHER;
  }

  OPCPackage opened() {
    return opened;
  }

  PackagePart main() {
    return main;
  }

  /** The parts the main part names by a kind of relation ("styles", "header"), as far as they lie in the file itself. */
  List<PackagePart> related(String relation) {
    try {
      List<PackagePart> found = new ArrayList<>();
      for (PackageRelationship named : main.getRelationships()) {
        boolean inside = named.getTargetMode() == TargetMode.INTERNAL;
        PackagePart part = inside && named.getRelationshipType().endsWith("/" + relation) ? target(named) : null;
        if (part != null) {
          found.add(part);
        }
      }
      return found;
    } catch (OpenXML4JException broken) {
      throw new UnreadableDecree(Reason.BROKEN);
    }
  }

  private PackagePart target(PackageRelationship relation) {
    try {
      return main.getRelatedPart(relation);
    } catch (OpenXML4JException | IllegalArgumentException missing) {
      return null;
    }
  }

  /** Nothing was changed, so nothing is written. */
  @Override
  public void close() {
    opened.revert();
  }
}
