/**
 * The folders of {@code tenants/}, in and out: data only, checked against JSON Schemas, loaded through the same use
 * cases that people use, and written back in the same form.
 */
package id.baku.folders;
