/**
 * What the linter found in the agency's standards, on staff pages only: at a glance, one error wherever it stands, one
 * finding, and mending many at once. Pages hold ids and views; every rule is in {@code id.baku.findings}.
 */
package id.baku.web.findings;
