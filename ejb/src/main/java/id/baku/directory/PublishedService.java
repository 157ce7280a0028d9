package id.baku.directory;

import id.baku.standards.Audience;
import id.baku.standards.DecreeView;
import id.baku.standards.StandardContent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A service page: one version of one standard, with the agency that promises it.
 *
 * @param inForceTo last day it holds, null when open
 * @param signedSha256 hash of the signed file of the decree, null when the agency keeps none
 * @param copySha256 hash of the copy of it the public may have, null when there is none
 * @param lifeEvents codes of the events in life that people need it for
 * @param shortCode of its short address, null when it has none
 * @param servicePointCode place where it is given, null when the agency's own address is meant
 */
public record PublishedService(UUID standardId, UUID versionId, int version, PublishedAgency agency, String slug,
    String name, String group, Audience audience, StandardContent content, DecreeView decree, LocalDate inForceFrom,
    LocalDate inForceTo, Instant publishedAt, String servicePointCode, String signedSha256, String copySha256, String shortCode,
    List<String> lifeEvents) {}
