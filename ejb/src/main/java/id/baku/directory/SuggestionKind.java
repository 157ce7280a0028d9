package id.baku.directory;

/** What choosing a {@link Suggestion} leads to: a search, the page of an agency, or a search in a region. */
public enum SuggestionKind {
  SERVICE,
  AGENCY,
  PLACE
}
