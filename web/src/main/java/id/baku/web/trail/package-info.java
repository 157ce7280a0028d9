/** Staff pages that show who decided what in the agency. */
package id.baku.web.trail;
