package id.baku.security;

import java.util.UUID;

/**
 * What somebody says to an invitation: yes.
 *
 * @param token of the link by which the person came, null when by the list of his or her own invitations
 * @param password that a person without account chooses, null for whoever is signed in
 */
public record InvitationAnswer(UUID invitation, String token, String password, Visit visit) {}
