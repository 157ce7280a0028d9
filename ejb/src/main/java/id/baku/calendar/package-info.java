/**
 * When an office works: its hours, holidays, Ramadan, days of its own, closures. Pure; it knows no agency and no
 * database. Deadlines are counted on it.
 *
 * <pre>
 *   Holidays (of the nation) ─┐
 *   CalendarSettings (of one) ─┼→ WorkingCalendar → a day: open when, worked or not, and why not
 *   weekly hours (of a place) ─┘                  ↘ OpeningHours → open now, until when
 * </pre>
 */
package id.baku.calendar;
