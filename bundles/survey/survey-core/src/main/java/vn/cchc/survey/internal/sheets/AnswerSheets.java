package vn.cchc.survey.internal.sheets;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import vn.cchc.survey.internal.faults.SheetFault;

/** Opens a file by what it is, not by what its name says. */
public final class AnswerSheets {
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE2 = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0};
    private static final byte[] UTF_16_LITTLE = {(byte) 0xff, (byte) 0xfe};
    private static final byte[] UTF_16_BIG = {(byte) 0xfe, (byte) 0xff};

    private AnswerSheets() {}

    /**
     * @param file name for people
     * @param path of the content; it must stay as it is until the sheet is closed
     */
    public static AnswerSheet open(String file, Path path, Limits limits)
            throws UnreadableSheet, IOException {
        byte[] start = start(path);
        if (begins(start, ZIP)) {
            return new XlsxSheet(file, path, limits);
        }
        if (begins(start, OLE2)) {
            throw new UnreadableSheet(SheetFault.ENCRYPTED.at(file));
        }
        if (begins(start, UTF_16_LITTLE) || begins(start, UTF_16_BIG)) {
            throw new UnreadableSheet(SheetFault.UTF_16.at(file));
        }
        return new CsvSheet(file, Files.newInputStream(path), limits);
    }

    private static byte[] start(Path path) throws IOException {
        try (var in = Files.newInputStream(path)) {
            return in.readNBytes(ZIP.length);
        }
    }

    private static boolean begins(byte[] start, byte[] sign) {
        return start.length >= sign.length
                && Arrays.equals(start, 0, sign.length, sign, 0, sign.length);
    }
}
