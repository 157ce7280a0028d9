/**
 * The Human Services Data Specification (HSDS) 3.0 of Open Referral: published services as directories elsewhere read
 * them. {@code ear/docs/adr/0016-open-data.md} says what became of each of the fourteen components.
 */
package id.baku.web.interop;
