package id.baku.directory;

/** An agency in the list of its government. @param services with a standard in force on the day asked for */
public record AgencyOfGovernment(PublishedAgency agency, long services) {}
