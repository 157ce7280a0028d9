/**
 * What the linter finds in the agency's own standards, kept as tasks: looked for beside the requests whenever a wording
 * changes, grouped, mended, or said to be no defect. Never shown outside the agency, never in the way of anything.
 *
 * <pre>
 *   a wording changes → FindingRequests (a row) → FindingChecks (own thread) → FindingDesk.check
 *     newest wordings → LintedAgency → Linter → FoundFinding (identity, group) → finding: OPEN, NOT_A_DEFECT or GONE
 *   FindingReader shows, FindingDecisions dismisses, FindingFixes writes drafts through StandardEditor
 * </pre>
 */
package id.baku.findings;
