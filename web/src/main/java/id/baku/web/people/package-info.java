/** Pages of those who manage the people of an agency, and its own roles. */
package id.baku.web.people;
