/** What waits for whoever is signed in at an agency, told on the first page. */
package id.baku.web.waiting;
