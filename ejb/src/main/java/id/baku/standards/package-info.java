/**
 * Services of an agency and the standards they promise: fourteen components, versions that are immutable once
 * published, and the decree that fixed them.
 *
 * <p>A {@code ServiceStandard} is the lasting identity, a {@code StandardVersion} one edition of it. What a version
 * says is a {@link id.baku.standards.StandardContent}: one typed document, with the raw wording beside the structure.
 *
 * @source UU 25/2009 Pasal 20–21; PermenPANRB 15/2014
 */
package id.baku.standards;
