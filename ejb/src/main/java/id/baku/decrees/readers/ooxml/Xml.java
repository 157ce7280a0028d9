package id.baku.decrees.readers.ooxml;

import id.baku.decrees.UnreadableDecree;
import id.baku.decrees.UnreadableDecree.Reason;
import id.baku.decrees.readers.Budget;
import java.io.IOException;
import java.io.InputStream;
import java.util.NoSuchElementException;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.util.XMLHelper;

/** Goes forward through the elements of a part. Knows elements and attributes by their local names. */
final class Xml implements AutoCloseable {

  /** How newer JDKs say that elements lie deeper than their own limit. */
  private static final String DEPTH_LIMIT = "JAXP00010006";

  private final InputStream in;
  private final XMLStreamReader reader;
  private final Budget budget;
  private int depth;

  Xml(PackagePart part, Budget budget) {
    try {
      this.in = part.getInputStream();
      this.reader = XMLHelper.newXMLInputFactory().createXMLStreamReader(in);
      this.budget = budget;
    } catch (IOException | XMLStreamException broken) {
      throw new UnreadableDecree(Reason.BROKEN);
    }
  }

  /** What to do with a child element; it has to leave it by {@link #children}, {@link #text} or {@link #skip}. */
  @FunctionalInterface
  interface Visitor {
    void visit(String name);
  }

  /** Goes to the root element. */
  void root() {
    while (next() != XMLStreamConstants.START_ELEMENT) {
      if (reader.getEventType() == XMLStreamConstants.END_DOCUMENT) {
        throw new UnreadableDecree(Reason.BROKEN);
      }
    }
  }

  /** Visits the children of the element the reader stands on, and goes to its end. */
  void children(Visitor visitor) {
    budget.depth(++depth);
    budget.check();
    for (int event = next(); event != XMLStreamConstants.END_ELEMENT; event = next()) {
      if (event == XMLStreamConstants.START_ELEMENT) {
        visitor.visit(reader.getLocalName());
      }
    }
    depth--;
  }

  void skip() {
    int open = 1;
    while (open > 0) {
      int event = next();
      open += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
    }
  }

  /** The text of the element the reader stands on, and goes to its end. */
  String text() {
    StringBuilder out = new StringBuilder();
    int open = 1;
    while (open > 0) {
      int event = next();
      if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA || event == XMLStreamConstants.SPACE) {
        budget.characters(reader.getTextLength());
        out.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
      }
      open += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
    }
    return out.toString();
  }

  /** An attribute by its local name, or null. */
  String attribute(String name) {
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      if (reader.getAttributeLocalName(i).equals(name)) {
        return reader.getAttributeValue(i);
      }
    }
    return null;
  }

  int number(String name, int otherwise) {
    String value = attribute(name);
    return value != null && value.matches("-?\\d{1,8}") ? Integer.parseInt(value) : otherwise;
  }

  /** The value of an element that is a switch: present means on. */
  boolean isOn() {
    String value = attribute("val");
    return value == null || !value.equals("0") && !value.equals("false") && !value.equals("off") && !value.equals("none");
  }

  private int next() {
    try {
      int event = reader.next();
      if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
        throw new UnreadableDecree(Reason.UNSAFE_XML);
      }
      return event;
    } catch (XMLStreamException | NoSuchElementException broken) {
      throw new UnreadableDecree(String.valueOf(broken.getMessage()).contains(DEPTH_LIMIT) ? Reason.TOO_DEEP : Reason.BROKEN);
    }
  }

  @Override
  public void close() {
    try {
      reader.close();
      in.close();
    } catch (IOException | XMLStreamException nothingToSave) {
      // read only
    }
  }
}
