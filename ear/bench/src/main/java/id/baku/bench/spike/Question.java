package id.baku.bench.spike;

/**
 * One kind of search.
 *
 * @param words as somebody types them
 * @param tsquery the same for PostgreSQL, place and typing error resolved already
 * @param government number of the only government wanted, 0 for all
 */
record Question(String kind, String words, String tsquery, int government) {}
