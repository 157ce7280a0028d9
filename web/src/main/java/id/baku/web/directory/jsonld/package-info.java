/** What search engines read of a page, in the words of schema.org: pure, and only what was published. */
package id.baku.web.directory.jsonld;
