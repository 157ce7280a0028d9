package id.baku.directory;

/** What choosing a {@link Suggestion} leads to: the services under a heading, the page of an agency, or a search in a region. */
public enum SuggestionKind {
  SERVICE,
  AGENCY,
  PLACE
}
