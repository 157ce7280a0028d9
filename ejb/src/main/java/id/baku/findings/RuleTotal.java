package id.baku.findings;

import id.baku.lint.Severity;

/**
 * What one rule found.
 *
 * @param key key of the rule's texts
 * @param rule its code
 * @param severity the gravest of its findings
 */
public record RuleTotal(String key, String rule, Severity severity, String law, long findings, long standards) {}
