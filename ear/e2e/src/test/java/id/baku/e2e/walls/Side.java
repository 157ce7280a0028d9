package id.baku.e2e.walls;

import id.baku.e2e.product.Fenced;
import id.baku.e2e.product.Neighbour;

/**
 * One side of the wall.
 *
 * @param agency slug
 * @param government slug of a government; of the two sides they differ, although both agencies belong to the first one
 */
record Side(String agency, String government) {

  /** An invented agency in which somebody is in each role, and where nothing has to stay as it is. */
  static final Side OURS = new Side(Fenced.AGENCY, Fenced.GOVERNMENT);
  /** Nothing of it may be seen, and nothing of it may change. */
  static final Side THEIRS = new Side(Neighbour.SLUG, "kota-contoh-raya");

  Side other() {
    return this == OURS ? THEIRS : OURS;
  }
}
