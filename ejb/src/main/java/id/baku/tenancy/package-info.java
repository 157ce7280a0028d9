/**
 * The wall between agencies. A tenant is an agency (<i>penyelenggara</i>); the database shows only the rows of the
 * agency whose id was set in the running transaction, and {@link id.baku.tenancy.TenantBinding} is the one place that
 * sets it. What an agency is, {@code id.baku.agencies} says.
 */
package id.baku.tenancy;
