package vn.cchc.edition.internal.text;

import java.util.List;
import vn.cchc.edition.Instrument.Row;

/** A CSV file that could be read: its columns in order and its rows, blank cells left out. */
public record Sheet(String file, List<String> columns, List<Row> rows) {}
