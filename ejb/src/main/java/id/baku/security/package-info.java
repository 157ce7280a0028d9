/**
 * Who may do what. Accounts belong to a person and have no tenant; a membership ties the person to an agency and is
 * found at sign-in through one narrow database function, so the tenant is known only afterwards. Every public method
 * of a use case says {@link id.baku.security.Permitted} or {@link id.baku.security.Public}.
 */
package id.baku.security;
