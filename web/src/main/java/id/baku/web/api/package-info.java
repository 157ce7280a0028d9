/**
 * The open API under {@code /api/v1}: published data for machines, read-only, without a session. Its contract is
 * {@code openapi.json} beside these classes, and a test holds the two together. Reads
 * {@link id.baku.directory.DirectoryReader} and nothing else.
 */
package id.baku.web.api;
