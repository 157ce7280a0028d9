/** Pages of those who give and take roles: in an agency, for a government, for Baku as a whole; and of those who make agencies and governments. */
package id.baku.web.people;
