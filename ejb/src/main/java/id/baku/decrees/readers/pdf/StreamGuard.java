package id.baku.decrees.readers.pdf;

import id.baku.decrees.UnreadableDecree;
import id.baku.decrees.UnreadableDecree.Reason;
import id.baku.decrees.readers.Budget;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.FilterFactory;
import org.apache.pdfbox.pdmodel.PDPage;

/** Unpacks every stream a page needs for its text into nothing, to see how large it gets before PDFBox keeps it. */
final class StreamGuard {

  private static final long LARGEST = 32L * 1024 * 1024;

  private final Budget budget;
  private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());

  StreamGuard(Budget budget) {
    this.budget = budget;
  }

  /** @throws UnreadableDecree decree.bomb */
  void check(PDPage page) throws IOException {
    visit(page.getCOSObject().getDictionaryObject(COSName.CONTENTS), false, 0);
    if (page.getResources() != null) {
      visit(page.getResources().getCOSObject(), false, 0);
    }
  }

  /** @param drawn the object is one a page draws; such a picture is never unpacked */
  private void visit(COSBase object, boolean drawn, int depth) throws IOException {
    budget.depth(depth);
    COSBase found = object instanceof COSObject reference ? reference.getObject() : object;
    if (found == null || !(found instanceof COSDictionary) && !(found instanceof COSArray) || !seen.add(found)) {
      return;
    }
    budget.check();
    if (found instanceof COSStream stream) {
      if (drawn && COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE))) {
        return;
      }
      unpack(stream);
    }
    if (found instanceof COSDictionary dictionary) {
      for (COSName key : dictionary.keySet()) {
        if (!COSName.PARENT.equals(key) && !COSName.P.equals(key)) {
          visit(dictionary.getItem(key), drawn || COSName.XOBJECT.equals(key), depth + 1);
        }
      }
    } else if (found instanceof COSArray array) {
      for (int i = 0; i < array.size(); i++) {
        visit(array.get(i), drawn, depth + 1);
      }
    }
  }

  private void unpack(COSStream stream) throws IOException {
    List<COSName> filters = filters(stream.getFilters());
    byte[] packed = null;
    for (int i = 0; i < filters.size(); i++) {
      boolean last = i == filters.size() - 1;
      ByteArrayOutputStream kept = new ByteArrayOutputStream();
      try (InputStream in = packed == null ? stream.createRawInputStream() : new ByteArrayInputStream(packed)) {
        FilterFactory.INSTANCE.getFilter(filters.get(i)).decode(in, new Counting(last ? OutputStream.nullOutputStream() : kept), stream, i);
      } catch (TooMuch bomb) {
        throw new UnreadableDecree(Reason.BOMB);
      } catch (IOException broken) {
        return;
      }
      packed = kept.toByteArray();
    }
  }

  private static List<COSName> filters(COSBase filters) {
    if (filters instanceof COSName one) {
      return List.of(one);
    }
    return filters instanceof COSArray array ? array.toList().stream().filter(f -> f instanceof COSName).map(f -> (COSName) f).toList()
        : List.of();
  }

  private static final class TooMuch extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  /** Passes bytes on as long as they are not too many. */
  private final class Counting extends OutputStream {
    private final OutputStream out;
    private long size;

    Counting(OutputStream out) {
      this.out = out;
    }

    @Override
    public void write(int b) throws IOException {
      write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      size += length;
      budget.inflated(length);
      if (size > LARGEST) {
        throw new TooMuch();
      }
      budget.check();
      out.write(bytes, from, length);
    }
  }
}
