/**
 * Deadlines as a file of cases: what {@code ./baku deadline FILE} reads and prints.
 *
 * <pre>
 *   {"holidaySets": {ID: [row]}, "calendars": {ID: calendar}, "cases": [case]}  →  [{"id", "due", "skipped", ...} or {"id", "error"}]
 * </pre>
 */
package id.baku.calendar.cases;
