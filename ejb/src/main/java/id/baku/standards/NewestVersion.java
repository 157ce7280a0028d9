package id.baku.standards;

/** What an agency says last about a service, draft or not. */
public record NewestVersion(int number, StandardStatus status, StandardContent content) {}
