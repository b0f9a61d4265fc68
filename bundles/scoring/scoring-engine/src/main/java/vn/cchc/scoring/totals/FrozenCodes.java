package vn.cchc.scoring.totals;

import java.nio.channels.FileChannel;
import java.util.List;
import java.util.Map;

/**
 * Where the codes of each column go, and what they are; shared by the threads that write them.
 *
 * @param places where each column's codes begin
 * @param entries number n of a dictionary is code n + 1
 */
record FrozenCodes(
        FileChannel channel,
        long[] places,
        int[] widths,
        List<ByteDictionary> entries,
        Map<Integer, Long> rowsBefore) {}
