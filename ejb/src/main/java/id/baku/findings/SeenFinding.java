package id.baku.findings;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.io.Serializable;
import java.util.UUID;

/** A finding in the state in which a page showed it. */
@JsonbPropertyOrder({"id", "lockVersion"})
public record SeenFinding(UUID id, int lockVersion) implements Serializable {}
