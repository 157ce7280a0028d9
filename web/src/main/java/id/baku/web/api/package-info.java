/**
 * The open API under {@code /api/v1}: published data for machines, without a session, and beside it {@code drafts}, which agencies write by a
 * token. Its contract is {@code openapi.json} beside these classes, and a test holds the two together. The open part reads
 * {@link id.baku.directory.DirectoryReader} and nothing else.
 */
package id.baku.web.api;
