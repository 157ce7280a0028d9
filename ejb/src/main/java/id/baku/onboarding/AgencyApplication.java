package id.baku.onboarding;

import java.time.Instant;
import java.util.UUID;

/**
 * An application as the coordinator of the government sees it.
 *
 * @param applicant and email are personal data: null some time after the decision
 * @param confirmedAt when the address was proved, null when it was not and the coordinator has to call
 * @param reason why it was declined
 * @param lockVersion state in which this was read
 */
public record AgencyApplication(UUID id, String name, String shortName, String address, String letter, String applicant, String email,
    Instant sentAt, Instant confirmedAt, ApplicationState state, String reason, Instant decidedAt, String decider, int lockVersion) {}
