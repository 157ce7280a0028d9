/**
 * The documents of the sample agencies: what they say is in manuscripts beside the tests, and each is laid out in a format
 * and form of its own. {@link id.baku.folders.samples.SampleDocuments} makes them again.
 */
package id.baku.folders.samples;
