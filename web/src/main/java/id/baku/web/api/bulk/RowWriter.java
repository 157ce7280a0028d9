package id.baku.web.api.bulk;

import id.baku.opendata.RowTaker;
import java.io.Closeable;

/** Writes the rows of a file in one form. Closing it ends the file. */
interface RowWriter extends RowTaker, Closeable {}
