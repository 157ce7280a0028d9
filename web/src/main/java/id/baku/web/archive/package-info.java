/** Staff pages about the agency as a whole: taking it along, bringing it in, closing it. */
package id.baku.web.archive;
