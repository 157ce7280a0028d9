package id.baku.decrees.readers.pdf;

import id.baku.decrees.UnreadableDecree;
import id.baku.decrees.UnreadableDecree.Reason;
import id.baku.decrees.readers.Budget;
import id.baku.decrees.readers.Composer;
import id.baku.decrees.readers.DecreeReader;
import id.baku.decrees.readers.Reading;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;

/** Reads a PDF page by page. Pages that are only pictures are named in a note; without any text the file is refused. */
public final class PdfReader implements DecreeReader {

  private static final int MOST_NAMED = 20;
  /** Kept, because a logger nobody holds forgets its level. A broken file is told in our words, not in PDFBox's. */
  private static final List<Logger> QUIET = List.of(Logger.getLogger("org.apache.pdfbox"), Logger.getLogger("org.apache.fontbox"));

  static {
    QUIET.forEach(logger -> logger.setLevel(Level.OFF));
    FontMappers.set(new NoSystemFonts());
  }

  @Override
  public Reading read(byte[] bytes, Budget budget) {
    ObjectStreams.check(bytes, budget);
    try (PDDocument document = Loader.loadPDF(bytes)) {
      budget.pages(document.getNumberOfPages());
      return read(document, budget);
    } catch (InvalidPasswordException locked) {
      throw new UnreadableDecree(Reason.ENCRYPTED);
    } catch (UnreadableDecree refused) {
      throw refused;
    } catch (StackOverflowError deep) {
      throw new UnreadableDecree(Reason.TOO_DEEP);
    } catch (OutOfMemoryError large) {
      throw new UnreadableDecree(Reason.BOMB);
    } catch (IOException | RuntimeException broken) {
      throw new UnreadableDecree(Reason.BROKEN);
    }
  }

  private static Reading read(PDDocument document, Budget budget) throws IOException {
    StreamGuard guard = new StreamGuard(budget);
    List<PageContent> pages = new ArrayList<>();
    for (PDPage page : document.getPages()) {
      budget.pages(pages.size() + 1);
      budget.check();
      guard.check(page);
      pages.add(new PageLayout(PageText.of(page, budget), PageGraphics.of(page, budget), budget).read());
      budget.done(Budget.ALL_READ * pages.size() / Math.max(pages.size(), document.getNumberOfPages()));
    }
    if (pages.stream().allMatch(page -> page.lines().isEmpty() && page.tables().isEmpty())) {
      throw new UnreadableDecree(pages.isEmpty() ? Reason.BROKEN : Reason.NO_TEXT_LAYER);
    }
    Composer composer = new Composer(budget);
    new PageFurniture(pages).setAside(composer);
    new PdfDocument(pages).write(composer);
    note(pages, composer);
    return composer.finish();
  }

  private static void note(List<PageContent> pages, Composer composer) {
    List<Integer> pictures = new ArrayList<>();
    for (int i = 0; i < pages.size(); i++) {
      if (pages.get(i).isPicture()) {
        pictures.add(i + 1);
      }
    }
    if (!pictures.isEmpty()) {
      composer.note("Halaman tanpa teks (hasil pindai), tidak terbaca: "
          + pictures.stream().limit(MOST_NAMED).map(String::valueOf).collect(Collectors.joining(", "))
          + (pictures.size() > MOST_NAMED ? ", dan " + (pictures.size() - MOST_NAMED) + " lagi" : "") + ".");
    }
  }
}
