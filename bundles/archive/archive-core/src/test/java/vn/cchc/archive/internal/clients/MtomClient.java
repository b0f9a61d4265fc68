package vn.cchc.archive.internal.clients;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * A sample: hands in a file over SOAP with MTOM, with nothing but the JDK. The file is read while
 * it is sent.
 *
 * @param authorization value of the header Authorization
 */
record MtomClient(HttpClient http, URI archive, String authorization) {
    private static final String NAMESPACE = "https://cchc.vn/soap/archive/1";
    private static final Pattern ID = Pattern.compile("<(?:\\w+:)?id>([^<]+)<");

    /** The id of the document. */
    String submit(String agency, Path file, String key) throws IOException, InterruptedException {
        String boundary = "part-" + UUID.randomUUID();
        var request =
                HttpRequest.newBuilder(archive.resolve("/soap/archive"))
                        .header("Authorization", authorization)
                        .header(
                                "Content-Type",
                                "multipart/related; type=\"application/xop+xml\";"
                                        + " start=\"<message@client>\"; start-info=\"text/xml\";"
                                        + " boundary=\""
                                        + boundary
                                        + "\"")
                        .POST(body(boundary, agency, file, key));
        var answer = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        var id = ID.matcher(answer.body());
        if (answer.statusCode() != 200 || !id.find()) {
            throw new IOException(answer.statusCode() + " " + answer.body());
        }
        return id.group(1);
    }

    private static BodyPublisher body(String boundary, String agency, Path file, String key)
            throws IOException {
        String message =
                "--"
                        + boundary
                        + "\r\nContent-Type: application/xop+xml; charset=UTF-8;"
                        + " type=\"text/xml\"\r\nContent-ID: <message@client>\r\n\r\n"
                        + envelope(agency, file.getFileName().toString(), key)
                        + "\r\n--"
                        + boundary
                        + "\r\nContent-Type: application/octet-stream\r\n"
                        + "Content-Transfer-Encoding: binary\r\n"
                        + "Content-ID: <file@client>\r\n\r\n";
        return BodyPublishers.concat(
                BodyPublishers.ofString(message),
                BodyPublishers.ofFile(file),
                BodyPublishers.ofString("\r\n--" + boundary + "--\r\n"));
    }

    private static String envelope(String agency, String name, String key) {
        return "<s:Envelope xmlns:s=\"http://schemas.xmlsoap.org/soap/envelope/\"><s:Body>"
                + "<Submit xmlns=\""
                + NAMESPACE
                + "\"><agency>"
                + escaped(agency)
                + "</agency><fileName>"
                + escaped(name)
                + "</fileName><key>"
                + escaped(key)
                + "</key><content><x:Include xmlns:x=\"http://www.w3.org/2004/08/xop/include\""
                + " href=\"cid:file%40client\"/></content></Submit></s:Body></s:Envelope>";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
