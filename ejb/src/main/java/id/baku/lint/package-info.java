/**
 * Finds what is wrong or doubtful in service standards and in the decree that fixes them. Pure: no server, no
 * database; whoever calls brings a {@link id.baku.lint.LintSubject} and the {@link id.baku.lint.LintData}.
 *
 * <pre>
 *   ParsedDecree     → subjects.DecreeSubject ─┐
 *   StandardContent  → LintSubject            ─┴→ Linter → Rules.ALL → Findings → FindingTexts, SafeFixes
 *
 *   place     rules that look at one place          standard  rules inside one standard
 *   siblings  rules across comparable standards     decree    rules about the whole decree
 *   registry  rules about cited regulations and what must be named
 * </pre>
 *
 * One class per rule. A rule that is not sure stays silent: people read what it says, so every finding has to be
 * worth reading.
 */
package id.baku.lint;
