/** Staff pages about what the public says is wrong on the agency's pages; the form for it stands among the public pages. */
package id.baku.web.corrections;
