/**
 * The door of the staff pages under {@code /kelola}: signing in and out, the session, and from whom the tenant of a
 * request follows. A session holds a {@link id.baku.web.security.StaffSession} and nothing of it comes from the
 * request; {@link id.baku.web.security.TenantFromLogin} alone turns it into the current agency.
 */
package id.baku.web.security;
