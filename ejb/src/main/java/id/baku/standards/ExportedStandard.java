package id.baku.standards;

import java.time.LocalDate;

/**
 * A standard as it leaves the house: its newest published version, or the draft when nothing is published.
 *
 * @param decree number of the decree, null for a draft
 * @param inForceFrom first day it holds, null for a draft
 */
public record ExportedStandard(ServiceDescription service, String decree, LocalDate inForceFrom,
    StandardContent content) {}
