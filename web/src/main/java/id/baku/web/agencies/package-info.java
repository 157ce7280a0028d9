/** Staff pages on which an agency says who it is, how it is reached and when it is open. */
package id.baku.web.agencies;
