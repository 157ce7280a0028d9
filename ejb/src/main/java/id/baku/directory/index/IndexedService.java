package id.baku.directory.index;

import id.baku.directory.ServiceCard;
import java.time.LocalDate;
import java.util.List;

/**
 * One published edition as the index takes it in.
 *
 * @param key stable number of the edition
 * @param agencyKey number of the agency
 * @param governmentRegion code of the region of the agency's government
 * @param region name of the agency's own region
 * @param agencyWords what else the agency is called or found by: short name, parent body
 * @param inForceTo last day it holds, null when open
 * @param lifeEvents codes
 * @param delivery wording of the components the public reads
 * @param management wording of the others
 */
public record IndexedService(long key, long agencyKey, ServiceCard card, String governmentRegion, String region, String agencyWords,
    LocalDate inForceFrom, LocalDate inForceTo, List<String> lifeEvents, String delivery, String management) {}
