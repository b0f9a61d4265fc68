package vn.cchc.testing.container;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import vn.cchc.testing.ServerProcess;

/** The places where everybody finds all of the public graph, beside its queries. */
record PublicPlaces(ServerProcess server, HttpClient http) {
    private static final Pattern DUMP = Pattern.compile("/dumps/[0-9a-f]+\\.[a-z]+\\.gz");
    private static final Pattern PIECE = Pattern.compile("<loc>[^<]*?(/sitemap/[^<]+)</loc>");

    /** Places whose text has one of the words: catalog, dumps, pieces of the site map. */
    List<String> having(String... words) {
        var having = new ArrayList<String>();
        texts().forEach(
                        (place, text) -> {
                            for (String word : words) {
                                if (text.contains(word)) {
                                    having.add(place + " has " + word);
                                }
                            }
                        });
        return having;
    }

    /** Answers other than 404 to the three addresses of a thing. */
    List<String> knowing(String thing) {
        var knowing = new ArrayList<String>();
        for (String place : List.of("/id/", "/data/", "/page/")) {
            int status = server.get(place + thing, "text/turtle").statusCode();
            if (status != 404) {
                knowing.add(place + thing + " " + status);
            }
        }
        return knowing;
    }

    /** The texts of all places by their address; there is at least one dump and one piece. */
    Map<String, String> texts() {
        var texts = new TreeMap<String, String>();
        String catalog = server.get("/catalog", "text/turtle").body();
        texts.put("/catalog", catalog);
        DUMP.matcher(catalog)
                .results()
                .forEach(dump -> texts.put(dump.group(), unzipped(dump.group())));
        PIECE.matcher(server.get("/sitemap.xml", "application/xml").body())
                .results()
                .forEach(p -> texts.put(p.group(1), server.get(p.group(1), "*/*").body()));
        if (texts.keySet().stream().filter(place -> !place.equals("/catalog")).count() < 2) {
            throw new AssertionError("No dump or no site map: " + texts.keySet());
        }
        return texts;
    }

    private String unzipped(String path) {
        var request = HttpRequest.newBuilder(server.uri(path)).build();
        try {
            byte[] body = http.send(request, BodyHandlers.ofByteArray()).body();
            try (var in = new GZIPInputStream(new ByteArrayInputStream(body))) {
                return new String(in.readAllBytes(), StandardCharsets.UTF_8);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
