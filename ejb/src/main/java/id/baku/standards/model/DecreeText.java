package id.baku.standards.model;

import id.baku.standards.DecreeView.Dictum;
import java.util.List;

/** The clauses of a decree: <i>menimbang, mengingat</i> and the <i>diktum</i>. */
public record DecreeText(List<String> considerations, List<String> legalBases, List<Dictum> dictums) {}
