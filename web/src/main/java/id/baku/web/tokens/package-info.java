/** The page on which an agency draws and revokes the keys by which programs act for it. */
package id.baku.web.tokens;
