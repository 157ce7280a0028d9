/**
 * What every page and every API answer stands on: texts in two languages, formats, addresses, headers, error pages.
 * Knows no page of any feature; features know it.
 */
package id.baku.web.platform;
