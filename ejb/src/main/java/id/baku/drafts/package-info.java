/**
 * Drafts of standards as programs of partners write them, by a token of the agency. A partner calls a service by an id of its own; what is written is
 * an open draft like any other, through the same door ({@link id.baku.standards.StandardEditor}), and never more than a draft.
 */
package id.baku.drafts;
