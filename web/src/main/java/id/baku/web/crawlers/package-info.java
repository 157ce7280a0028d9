/** What search engines ask for: which pages there are ({@code /sitemap.xml}) and which to leave alone ({@code /robots.txt}). */
package id.baku.web.crawlers;
