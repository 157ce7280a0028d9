package id.baku.standards;

import java.util.List;

/** A service as it leaves the house, with every version there is, oldest first; the last one may be a draft. */
public record ExportedStandard(ServiceDescription service, List<Edition> versions) {}
