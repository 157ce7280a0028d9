package id.baku.standards;

import java.time.LocalDate;
import java.util.UUID;

/**
 * One standard in the agency's own list.
 *
 * @param inForceNumber number of the version that holds today, null when none does
 * @param draftNumber number of the open draft, null when there is none
 */
public record StandardRow(UUID id, String slug, String name, String group, Long inForceNumber, LocalDate inForceFrom,
    Long draftNumber, long versions) implements java.io.Serializable {}
