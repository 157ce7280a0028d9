package id.baku.agencies;

import java.io.Serializable;
import java.util.UUID;

/** One channel in the list of its agency, and the state in which it was read. */
public record ListedChannel(UUID id, OwnChannel channel, int lockVersion) implements Serializable {}
