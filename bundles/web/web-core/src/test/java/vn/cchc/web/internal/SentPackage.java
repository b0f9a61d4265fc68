package vn.cchc.web.internal;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

/** A message with a file beside it, right in everything until a test changes something. */
record SentPackage(String type, String body) {
    static final String TYPE =
            "multipart/related; type=\"application/xop+xml\"; boundary=\"b\";"
                    + " start=\"<root>\"; start-info=\"text/xml\"";
    static final String ROOT_TYPE =
            "Content-Type: application/xop+xml; charset=UTF-8; type=\"text/xml\"\r\n";
    static final String ROOT_HEADERS = ROOT_TYPE + "Content-ID: <root>\r\n";
    static final String FILE_HEADERS =
            "Content-Type: application/octet-stream\r\nContent-Transfer-Encoding: binary\r\n"
                    + "Content-ID: <file>\r\n";
    static final String INCLUDE =
            "<x:Include xmlns:x='http://www.w3.org/2004/08/xop/include' href='cid:file'/>";

    static String message(String grain) {
        return "<s:Envelope xmlns:s='http://schemas.xmlsoap.org/soap/envelope/'"
                + " xmlns:w='https://cchc.vn/def/soap/'><s:Body><w:store><name>lúa</name>"
                + "<grain>"
                + grain
                + "</grain></w:store></s:Body></s:Envelope>";
    }

    static String part(String headers, String content) {
        return "--b\r\n" + headers + "\r\n" + content + "\r\n";
    }

    static String rightBody() {
        return part(ROOT_HEADERS, message(INCLUDE)) + part(FILE_HEADERS, "grains") + "--b--\r\n";
    }

    static SentPackage right() {
        return new SentPackage(TYPE, rightBody());
    }

    static SentPackage typed(String type) {
        return new SentPackage(type, rightBody());
    }

    static SentPackage body(String body) {
        return new SentPackage(TYPE, body);
    }

    static SentPackage root(String headers) {
        return body(part(headers, message(INCLUDE)) + part(FILE_HEADERS, "grains") + "--b--\r\n");
    }

    static SentPackage file(String headers) {
        return body(part(ROOT_HEADERS, message(INCLUDE)) + part(headers, "grains") + "--b--\r\n");
    }

    static SentPackage saying(String message) {
        return body(part(ROOT_HEADERS, message) + part(FILE_HEADERS, "grains") + "--b--\r\n");
    }

    static SentPackage alone(String message) {
        return body(part(ROOT_HEADERS, message) + "--b--\r\n");
    }

    static SentPackage including(String includes) {
        return saying(message(includes));
    }

    HttpResponse<String> to(WebServer web, String path) throws Exception {
        return web.send(request(web, path).header("Authorization", somebody()));
    }

    HttpRequest.Builder request(WebServer web, String path) {
        return web.to(path)
                .header("Content-Type", type)
                .POST(BodyPublishers.ofByteArray(body.getBytes(StandardCharsets.UTF_8)));
    }

    static String somebody() {
        return WebServer.basic("đọc", WebServer.PASSWORD);
    }
}
