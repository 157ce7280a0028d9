package id.baku.web.directory;

import jakarta.servlet.http.HttpServletResponse;

/** A page that gathers all it shows before anything is written. */
interface PublicPage {

  int FINE = HttpServletResponse.SC_OK;
  int NOT_READABLE = HttpServletResponse.SC_BAD_REQUEST;

  /**
   * @return the HTTP status of the answer
   * @throws id.baku.platform.ProblemException when there is no such page
   */
  int open(Visit visit);

  /** Whether an invented agency is what this page is about; asked once it is open. Lists mark their entries instead. */
  boolean isSample();
}
