package id.baku.agencies;

/** A part of an agency's description that it may keep in the product itself; its tenant folder then no longer writes over it. */
public enum OwnPart { IDENTITY, UNITS, CHANNELS, SERVICE_POINTS, CALENDAR, HEAD, LETTERHEAD, LOGO, BRANDING, NUMBERING, POLICIES, PUBLICATION }
