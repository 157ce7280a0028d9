/** Everything published in files for programs: CSV and lines of JSON, and what their fields mean. */
package id.baku.web.api.bulk;
