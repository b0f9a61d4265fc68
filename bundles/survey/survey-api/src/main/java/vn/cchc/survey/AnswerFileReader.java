package vn.cchc.survey;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import vn.cchc.model.EditionId;
import vn.cchc.model.Fingerprint;

/** Takes an answer file apart; believes no length before it has read that much. */
record AnswerFileReader(DataInputStream data) {
    private static final int PIECE = 1 << 20;

    AnswerFile file() throws IOException {
        try {
            var header = lines();
            int rows = number(header.get(4));
            int count = number(header.get(5));
            var columns = new ArrayList<AnswerTable.Column>();
            for (int i = 0; i < count; i++) {
                columns.add(column(rows));
            }
            if (data.read() >= 0) {
                throw new AnswerFile.DamagedAnswerFile("bytes follow after the last column");
            }
            return new AnswerFile(
                    new AnswerFile.Header(
                            EditionId.parse(header.get(0)),
                            new Fingerprint(header.get(1)),
                            header.get(2),
                            Boolean.parseBoolean(header.get(3))),
                    new AnswerTable(rows, columns));
        } catch (EOFException e) {
            throw new AnswerFile.DamagedAnswerFile("it ends too early");
        } catch (IllegalArgumentException e) {
            throw new AnswerFile.DamagedAnswerFile(e.getMessage());
        }
    }

    private List<String> lines() throws IOException {
        if (!line().equals(AnswerFile.MAGIC)) {
            throw new AnswerFile.DamagedAnswerFile("it does not begin with " + AnswerFile.MAGIC);
        }
        var values = new ArrayList<String>();
        for (String key :
                List.of(
                        "edition",
                        "edition-sha256",
                        "instrument",
                        "illustrative",
                        "rows",
                        "columns")) {
            String line = line();
            if (!line.startsWith(key + ": ")) {
                throw new AnswerFile.DamagedAnswerFile("the line " + key + " is missing");
            }
            values.add(line.substring(key.length() + 2));
        }
        if (!line().isEmpty()) {
            throw new AnswerFile.DamagedAnswerFile("its head does not end");
        }
        return values;
    }

    private String line() throws IOException {
        var line = new ByteArrayOutputStream();
        for (int b = data.readUnsignedByte(); b != '\n'; b = data.readUnsignedByte()) {
            line.write(b);
            if (line.size() > 1_000) {
                throw new AnswerFile.DamagedAnswerFile("a line of its head is too long");
            }
        }
        return line.toString(StandardCharsets.UTF_8);
    }

    private static int number(String text) {
        int number = Integer.parseInt(text);
        if (number < 0 || number > AnswerFile.MAX_ROWS) {
            throw new IllegalArgumentException("a number in its head is out of range");
        }
        return number;
    }

    private AnswerTable.Column column(int rows) throws IOException {
        String name = text();
        int entries = length();
        var dictionary = new ArrayList<String>();
        for (int i = 0; i < entries; i++) {
            String entry = text();
            if (i > 0 && dictionary.get(i - 1).compareTo(entry) >= 0) {
                throw new AnswerFile.DamagedAnswerFile(
                        "the dictionary of " + name + " is not in order");
            }
            dictionary.add(entry);
        }
        int width = data.readUnsignedByte();
        if (width != AnswerFile.width(entries)) {
            throw new AnswerFile.DamagedAnswerFile("the codes of " + name + " have a wrong width");
        }
        return new AnswerTable.Column(
                name, List.copyOf(dictionary), codes(name, rows, width, entries));
    }

    private int[] codes(String name, int rows, int width, int entries) throws IOException {
        byte[] packed = bytes(Math.multiplyExact(rows, width));
        int[] codes = new int[rows];
        for (int row = 0; row < rows && width > 0; row++) {
            int code = 0;
            for (int i = 0; i < width; i++) {
                code = code << 8 | packed[row * width + i] & 0xff;
            }
            if (code < 0 || code > entries) {
                throw new AnswerFile.DamagedAnswerFile(
                        "a code of " + name + " is not in its dictionary");
            }
            codes[row] = code;
        }
        return codes;
    }

    private String text() throws IOException {
        return new String(bytes(length()), StandardCharsets.UTF_8);
    }

    private int length() throws IOException {
        int length = data.readInt();
        if (length < 0) {
            throw new AnswerFile.DamagedAnswerFile("a length is out of range");
        }
        return length;
    }

    private byte[] bytes(int length) throws IOException {
        if (length <= PIECE) {
            byte[] bytes = new byte[length];
            data.readFully(bytes);
            return bytes;
        }
        byte[] bytes = data.readNBytes(length);
        if (bytes.length < length) {
            throw new EOFException();
        }
        return bytes;
    }
}
