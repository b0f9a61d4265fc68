package vn.cchc.testing.container;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.cchc.model.Fingerprint;
import vn.cchc.testing.ServerProcess;
import vn.cchc.testing.ServerShell;

/**
 * All that a server tells of documents: to somebody who reads what is not public, to everybody, and
 * on its pages. Two servers with the same archive tell the same.
 *
 * @param reader works for the agency of the documents
 */
record ToldArchive(ServerProcess server, ServerShell reader) {

    /**
     * Of one document.
     *
     * @param inside what the reader is told
     * @param outside what everybody is told
     * @param page what its page says to everybody
     * @param contents of each version: the hash of the bytes that go out, or what is said instead
     * @param texts of each version
     */
    record Told(
            String inside,
            String outside,
            String citations,
            String page,
            List<String> contents,
            List<String> texts) {}

    /** By the names in the sample. */
    Map<String, Told> of(Map<String, String> ids) {
        var all = new TreeMap<String, Told>();
        ids.forEach((name, id) -> all.put(name, of(id)));
        return all;
    }

    private Told of(String id) {
        var office = new ArchiveOffice(server);
        var inside = office.get("documents/" + id, reader);
        var contents = new ArrayList<String>();
        var texts = new ArrayList<String>();
        int versions = ArchiveOffice.json(inside).path("versions").size();
        for (int version = 1; version <= versions; version++) {
            var content = office.content(id, version, reader);
            contents.add(content.statusCode() + " " + Fingerprint.of(content.body()));
            texts.add(said(office.get("contents/" + id + "/" + version + "/text", reader)));
        }
        return new Told(
                said(inside),
                said(office.get("documents/" + id, null)),
                said(office.get("citations/" + id, reader)),
                page(id),
                contents,
                texts);
    }

    private static String said(HttpResponse<String> answer) {
        return answer.statusCode() + " " + answer.body();
    }

    /** Without the frame, which has words that are good once. */
    private String page(String id) {
        String whole = server.get("/documents/" + id, "text/html").body();
        return whole.replaceFirst("(?s).*<main", "<main").replaceFirst("(?s)</main>.*", "</main>");
    }
}
