package id.baku.security;

/** An invited person has chosen a password; fired in the transaction of that. */
public record InvitationAccepted(long accountId) {}
