package id.baku.security;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What there is in a trail to choose from.
 *
 * @param people by name; ids with the names of today
 * @param acts codes
 * @param kinds of subjects
 */
public record TrailChoices(Map<UUID, String> people, List<String> acts, List<String> kinds) {}
