package vn.cchc.archive.internal.bulk;

import vn.cchc.archive.Description;
import vn.cchc.model.UnitRef;

/** A row that was found right. */
record PlannedDocument(int row, String file, UnitRef agency, Description description) {}
