package vn.cchc.archive.extraction.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import vn.cchc.archive.content.Extract.Trait;

/**
 * All hostile files there are.
 *
 * @param canary path of a file nobody may read
 * @param port of this machine nobody may connect to
 */
record HostileCorpus(String canary, int port) {

    List<HostileFile> all() throws IOException {
        var all = new ArrayList<HostileFile>(kept());
        all.addAll(HostilePdfs.all());
        all.addAll(new HostileDocuments(canary, port).all());
        all.addAll(HostileOthers.all());
        all.addAll(HostilePictures.all());
        return all;
    }

    /** Those that lie as files beside their table. */
    private List<HostileFile> kept() throws IOException {
        var files = new ArrayList<HostileFile>();
        for (String line : resource("expected.csv").toString(StandardCharsets.UTF_8).split("\n")) {
            if (!line.startsWith("#")) {
                String[] words = line.split(";", -1);
                var traits = EnumSet.noneOf(Trait.class);
                Arrays.stream(words[3].split(" "))
                        .filter(word -> !word.isEmpty())
                        .map(Trait::valueOf)
                        .forEach(traits::add);
                files.add(
                        new HostileFile(
                                words[0] + " as " + words[1],
                                words[1],
                                out -> out.write(filledIn(words[0])),
                                words[2],
                                traits,
                                words[4]));
            }
        }
        return files;
    }

    private byte[] filledIn(String name) throws IOException {
        return resource(name)
                .toString(StandardCharsets.ISO_8859_1)
                .replace("@CANARY@", canary)
                .replace("@PORT@", String.valueOf(port))
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    private static ByteArrayOutputStream resource(String name) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var in = HostileCorpus.class.getResourceAsStream("/corpus/" + name)) {
            in.transferTo(bytes);
        }
        return bytes;
    }
}
