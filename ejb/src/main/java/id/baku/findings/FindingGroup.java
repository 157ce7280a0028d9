package id.baku.findings;

import id.baku.lint.Finding;
import id.baku.lint.Severity;

/**
 * The same error, wherever it stands.
 *
 * @param id stable as long as the rule says the same
 * @param sample one of the findings, for the words of the group
 * @param severity the gravest among them
 * @param safe how many of them have a fix that may be applied unasked
 */
public record FindingGroup(String id, Finding sample, Severity severity, long findings, long standards, long safe) {}
