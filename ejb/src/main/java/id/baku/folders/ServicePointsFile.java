package id.baku.folders;

import id.baku.agencies.ServicePoint;
import java.util.List;

/** The file {@code service-points.json} of a tenant folder. */
public record ServicePointsFile(List<ServicePoint> servicePoints) {}
