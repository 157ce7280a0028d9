/**
 * The agency's own standards on staff pages, drafts included. Pages hold ids and views; every rule is in
 * {@code id.baku.standards}.
 */
package id.baku.web.standards;
