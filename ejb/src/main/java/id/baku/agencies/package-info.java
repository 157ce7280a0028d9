/**
 * Regions, governments and the agencies (<i>penyelenggara</i>) that are Baku's tenants: who they are, where they give
 * services and how they can be reached.
 */
package id.baku.agencies;
