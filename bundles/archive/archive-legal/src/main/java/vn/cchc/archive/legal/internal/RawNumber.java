package vn.cchc.archive.legal.internal;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import vn.cchc.archive.legal.Confidence;

/**
 * What has the shape of a document's number, before anybody asked whether it is one.
 *
 * @param number its digits; empty when they are blank or cannot be read
 * @param parts of the symbol, as they stand
 * @param party written as the Party does, 57-NQ/TW
 * @param confidence of digits and joints; kinds and agencies were not asked
 */
record RawNumber(
        int from,
        int to,
        Optional<String> number,
        OptionalInt year,
        List<String> parts,
        boolean party,
        Confidence confidence) {}
