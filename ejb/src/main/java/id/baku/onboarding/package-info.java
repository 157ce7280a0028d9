/**
 * How agencies come to Baku and find their feet there: many at once from a spreadsheet, one that applies, and the guided set-up of
 * each. Knows the other features; none of them knows it.
 */
package id.baku.onboarding;
