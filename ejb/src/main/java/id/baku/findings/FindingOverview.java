package id.baku.findings;

import id.baku.platform.Page;
import java.time.Instant;
import java.util.List;

/**
 * The agency's findings at a glance.
 *
 * @param checkedAt when they were last looked for; null when never
 * @param waiting whether they will be looked for again in a moment
 * @param rules totals by rule, whatever rule the filter names
 * @param standards totals by standard, whatever standard the filter names
 */
public record FindingOverview(Instant checkedAt, boolean waiting, List<RuleTotal> rules, List<StandardTotal> standards,
    Page<FindingGroup> groups) {}
