/**
 * Documents an agency keeps ({@link id.baku.documents.StoredFile}), and number words. What a file says is the business
 * of others; here it is bytes with a name and a hash, and never leaves its agency.
 */
package id.baku.documents;
