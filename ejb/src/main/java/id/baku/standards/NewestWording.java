package id.baku.standards;

import java.util.UUID;

/**
 * What a standard says at last: the open draft if there is one, else the newest version that was published.
 *
 * @param number of that version
 * @param lockVersion state of that version
 * @param decree that fixed it; for a draft the one of the version before it, null when there is none
 */
public record NewestWording(UUID standardId, ServiceDescription service, int number, int lockVersion, boolean draft,
    StandardContent content, DecreeView decree) {}
