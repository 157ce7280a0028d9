package id.baku.imports;

import id.baku.agencies.ReferenceReader;
import id.baku.regulations.Registry;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** The registry of regulations as it was loaded last; an empty one when none was. */
@Dependent
class RegistryReader {

  private static final String NONE = "{\"regulations\":[]}";

  @Inject ReferenceReader reference;

  Registry registry() {
    return Registry.of(reference.document("regulations").orElse(NONE));
  }
}
