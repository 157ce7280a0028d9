/**
 * The public pages: search, agencies, services and their editions, in Indonesian and English.
 *
 * <p>A request goes {@code PublicPages} (filter) → {@code Routes} (which page) → a {@code PublicPage} (asks
 * {@code DirectoryReader}, knows the HTTP status) → a Facelets view that only shows. Whatever can go wrong has gone
 * wrong before the first byte is written. No session, no cookie, no script.
 */
package id.baku.web.directory;
