/** Staff pages by which agencies come to Baku: from a spreadsheet, by applying, and the guided set-up. */
package id.baku.web.onboarding;
