package id.baku.findings;

/** Somebody's standards are to be looked through again. */
record CheckAsked(long agencyId) {}
