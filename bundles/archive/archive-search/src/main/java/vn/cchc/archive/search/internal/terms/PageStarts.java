package vn.cchc.archive.search.internal.terms;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.util.BytesRef;

/**
 * At which positions of the body the pages of a document begin.
 *
 * @param positions ascending, one a page
 */
public record PageStarts(int[] positions) {

    public static PageStarts of(List<Integer> positions) {
        return new PageStarts(positions.stream().mapToInt(Integer::intValue).toArray());
    }

    /** From what is kept in the index. */
    public static PageStarts read(BytesRef bytes) {
        var numbers = ByteBuffer.wrap(bytes.bytes, bytes.offset, bytes.length).asIntBuffer();
        var positions = new int[numbers.remaining()];
        numbers.get(positions);
        return new PageStarts(positions);
    }

    /** To be kept in the index. */
    public BytesRef bytes() {
        var bytes = ByteBuffer.allocate(positions.length * Integer.BYTES);
        bytes.asIntBuffer().put(positions);
        return new BytesRef(bytes.array());
    }

    /** The page on which a position is, from 1; 0 before the first. */
    public int pageOf(int position) {
        int found = Arrays.binarySearch(positions, position);
        if (found < 0) {
            return -found - 1;
        }
        int last = found;
        // Pages without words begin where the next begins.
        while (last + 1 < positions.length && positions[last + 1] == position) {
            last++;
        }
        return last + 1;
    }
}
