package id.baku.security;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/**
 * A role that somebody is invited to and has not answered yet.
 *
 * @param name as whoever invites calls the person, which says nothing of any account
 * @param agency number of the agency, null beyond agencies
 * @param place name of the agency or government, null for Baku as a whole
 * @param roleId what the role is called in Indonesian
 * @param roleEn what it is called in English
 * @param by account of who invites, null for the system
 * @param invitedBy name of who did, null when the system did
 */
public record Invitation(UUID id, String email, String name, Long agency, String government, String place, String roleId, String roleEn,
    Appointment appointment, Long by, String invitedBy, Instant at) implements Serializable {}
