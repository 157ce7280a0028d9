package id.baku.e2e.product;

/**
 * An invented agency beside the bureau, with one published standard and one draft of its own, and a service that a sample agency has too. Its data is
 * in {@code src/test/resources/tenants}.
 */
public final class Neighbour {

  public static final String SLUG = "kota-metro-dinas-uji";
  public static final String NAME = "Dinas Uji Coba";

  public static final Standard PUBLISHED = new Standard("peminjaman-batu-permata", "Peminjaman Batu Permata", "zirkonia");
  public static final Standard DRAFT = new Standard("peminjaman-kaca-gunung", "Peminjaman Kaca Gunung", "obsidian");

  private Neighbour() {}

  /**
   * One standard.
   *
   * @param word stands in what it says and nowhere else, its name included
   */
  public record Standard(String slug, String name, String word) {

    public boolean isToldBy(String text) {
      return text.contains(name) || text.contains(slug) || text.contains(word);
    }

    @Override
    public String toString() {
      return slug;
    }
  }
}
