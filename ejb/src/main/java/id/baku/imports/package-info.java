/**
 * A decree on its way from a file to standards: received, read beside the requests, looked at and corrected by people,
 * accepted as drafts or recorded as in force.
 *
 * <pre>
 *   ImportDesk.receive → WAITING → ImportReading (own process) → READING → READY → (nothing open) FINISHED
 *                           ↘ CANCELLED ↙                        ↘ REFUSED
 *   READY: ImportReview corrects, ImportAcceptance makes drafts and records in force
 * </pre>
 *
 * What is read of the document stays private to the agency; what becomes public goes through {@code standards}.
 */
package id.baku.imports;
