package id.baku.agencies;

/**
 * Something to be edited, and the state in which it was read.
 *
 * @param lockVersion handed back with the change; an older one than the present is refused
 */
public record Versioned<T>(T value, int lockVersion) {

  /** The same in the same state, with this in place of nothing. */
  Versioned<T> or(T unwritten) {
    return value == null ? new Versioned<>(unwritten, lockVersion) : this;
  }
}
