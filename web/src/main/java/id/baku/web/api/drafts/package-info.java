/** The part of the API that writes: drafts of standards, by a token of the agency. What is right is said in {@code id.baku.drafts}. */
package id.baku.web.api.drafts;
