package id.baku.security;

import java.util.Set;

/**
 * A role that can be held in the current agency.
 *
 * @param labelEn in English; of a role that the agency composed, the name it gave
 * @param timeLimited always ends on a day fixed beforehand
 * @param own whether the agency composed it
 * @param lockVersion state in which this was read
 */
public record RoleView(String code, String labelId, String labelEn, boolean timeLimited, Set<Permission> permissions, boolean own,
    int lockVersion) {}
