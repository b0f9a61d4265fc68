package vn.cchc.web.internal;

import static vn.cchc.web.internal.SentPackage.FILE_HEADERS;
import static vn.cchc.web.internal.SentPackage.INCLUDE;
import static vn.cchc.web.internal.SentPackage.ROOT_HEADERS;
import static vn.cchc.web.internal.SentPackage.ROOT_TYPE;
import static vn.cchc.web.internal.SentPackage.alone;
import static vn.cchc.web.internal.SentPackage.body;
import static vn.cchc.web.internal.SentPackage.file;
import static vn.cchc.web.internal.SentPackage.including;
import static vn.cchc.web.internal.SentPackage.message;
import static vn.cchc.web.internal.SentPackage.part;
import static vn.cchc.web.internal.SentPackage.rightBody;
import static vn.cchc.web.internal.SentPackage.root;
import static vn.cchc.web.internal.SentPackage.saying;
import static vn.cchc.web.internal.SentPackage.typed;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Packages that break one rule each, and what they are answered with. */
final class HostilePackages {
    private static final int MANY = 100_000;
    private static final String XOP_TYPE = "multipart/related; type=\"application/xop+xml\"; ";
    private static final String XOP = "xmlns:x='http://www.w3.org/2004/08/xop/include'";

    private HostilePackages() {}

    /**
     * @param rule words of the problem in English
     */
    record Case(String name, int status, String rule, SentPackage sent) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Case> all() {
        return Stream.of(types(), framing(), headers(), roots(), files(), includes())
                .flatMap(List::stream);
    }

    private static Case broken(String name, String rule, SentPackage sent) {
        return new Case(name, 400, rule, sent);
    }

    private static Case otherType(String name, String type) {
        return new Case(name, 415, "several parts", typed(type));
    }

    private static List<Case> types() {
        return List.of(
                otherType("form data", "multipart/form-data; boundary=b"),
                otherType("mixed", "multipart/mixed; boundary=b"),
                otherType("related without a type", "multipart/related; boundary=b"),
                otherType("with attachments", "multipart/related; type=\"text/xml\"; boundary=b"),
                otherType("type twice", XOP_TYPE + "type=\"text/xml\"; boundary=b"),
                otherType("boundary twice", XOP_TYPE + "boundary=b; boundary=c"),
                otherType("no parameters", "multipart/related"),
                otherType("something after the last parameter", XOP_TYPE + "boundary=b; ="),
                otherType("quote that stays open", XOP_TYPE + "boundary=\"b"),
                otherType("escaped quote", XOP_TYPE + "boundary=\"a\\\"b\""),
                otherType("10^5 letters", XOP_TYPE + "boundary=b; x=" + "y".repeat(2_000)),
                otherType("alternative", "multipart/alternative; boundary=b"),
                broken(
                        "no boundary",
                        "the boundary",
                        typed("multipart/related; type=\"application/xop+xml\"")),
                broken("empty boundary", "the boundary", typed(XOP_TYPE + "boundary=\"\"")),
                broken(
                        "boundary of 71 letters",
                        "the boundary",
                        typed(XOP_TYPE + "boundary=" + "b".repeat(71))),
                broken("boundary with @", "the boundary", typed(XOP_TYPE + "boundary=\"a@b\"")),
                broken("boundary ends in a blank", "boundary", typed(XOP_TYPE + "boundary=\"b \"")),
                broken(
                        "SOAP 1.2",
                        "start-info",
                        typed(XOP_TYPE + "boundary=b; start-info=\"application/soap+xml\"")),
                broken("start of nobody", "first part", typed(XOP_TYPE + "boundary=b; start=c")),
                broken(
                        "start is the file",
                        "first part",
                        typed(XOP_TYPE + "boundary=b; start=file")));
    }

    private static List<Case> framing() {
        String first = part(ROOT_HEADERS, message(INCLUDE));
        String second = part(FILE_HEADERS, "grains");
        String third = part("Content-Type: text/plain\r\nContent-ID: <more>\r\n", "more");
        return List.of(
                broken("empty", "begins with", body("")),
                broken("no boundary in it", "begins with", body("hello")),
                broken("text before it", "begins with", body("preamble\r\n" + rightBody())),
                broken("bare line feeds", "begins with", body(rightBody().replace("\r\n", "\n"))),
                broken("last boundary only", "begins with", body("--b--\r\n")),
                broken("another boundary", "begins with", body(rightBody().replace("--b", "--c"))),
                broken("cut in the headers", "ends with", body("--b\r\nContent-Type: text")),
                broken("cut in the message", "ends with", body(first.substring(0, 200))),
                broken("cut after the message", "ends with", body(first)),
                broken("cut in the file", "ends with", body(first + second)),
                broken("cut in the last boundary", "ends with", body(first + second + "--b-")),
                broken("text after the end", "ends with", body(rightBody() + "epilogue")),
                broken("a second package behind", "ends with", body(rightBody() + rightBody())),
                broken("boundary goes on", "ends with", body(first + second + "--bb--\r\n")),
                broken("three parts", "at most one file", body(first + second + third + "--b--")),
                broken(
                        "the file twice",
                        "at most one file",
                        body(first + second + second + "--b--\r\n")),
                broken(
                        "10^5 parts",
                        "at most one file",
                        body(first + second + "--b\r\n\r\nx\r\n".repeat(MANY) + "--b--\r\n")));
    }

    private static List<Case> headers() {
        String many =
                IntStream.range(0, MANY)
                        .mapToObj(i -> "X-" + i + ": y\r\n")
                        .collect(Collectors.joining());
        String folded = "X-Note: one\r\n two\r\n";
        return List.of(
                broken("10^5 headers of the message", "10 headers", root(ROOT_HEADERS + many)),
                broken("10^5 headers of the file", "10 headers", file(FILE_HEADERS + many)),
                broken(
                        "eleven headers",
                        "10 headers",
                        root(ROOT_HEADERS + many.substring(0, many.indexOf("X-9:")))),
                broken("folded", "not folded", root(ROOT_HEADERS + folded)),
                broken("folded by a tab", "not folded", file(FILE_HEADERS + "\ttwo\r\n")),
                broken("folded without a name", "not folded", root(" folded\r\n" + ROOT_HEADERS)),
                broken(
                        "folded Content-ID",
                        "not folded",
                        file("Content-Type: a/b\r\nContent-ID:\r\n <file>\r\n")),
                broken(
                        "10^5 folds",
                        "not folded",
                        root(ROOT_HEADERS + "X: y\r\n" + " z\r\n".repeat(MANY))),
                broken(
                        "long",
                        "not folded",
                        root(ROOT_HEADERS + "X: " + "y".repeat(1100) + "\r\n")),
                broken("1 MB of name", "not folded", root("X".repeat(1 << 20) + ": y\r\n")),
                broken("no colon", "not folded", root(ROOT_HEADERS + "nothing\r\n")),
                broken("blank before the colon", "folded", root(ROOT_HEADERS + "X : y\r\n")),
                broken("twice", "not repeated", file(FILE_HEADERS + "Content-ID: <other>\r\n")),
                broken("twice, other case", "repeated", file(FILE_HEADERS + "content-id: <x>\r\n")),
                broken("not ASCII", "ASCII", root(ROOT_HEADERS + "X-Name: lúa\r\n")),
                broken("a zero byte", "ASCII", root(ROOT_HEADERS + "X: \0\r\n")),
                broken("bare line feed", "not folded", root(ROOT_HEADERS + "X: y\nZ: z\r\n")),
                broken("bare return", "not folded", root(ROOT_HEADERS + "X: y\rZ: z\r\n")));
    }

    private static List<Case> roots() {
        return List.of(
                broken("no type", "first part", root("Content-ID: <root>\r\n")),
                broken("no headers", "first part", root("")),
                broken(
                        "plain XML",
                        "first part",
                        root("Content-Type: text/xml\r\nContent-ID: <root>\r\n")),
                broken("UTF-7", "first part", root(ROOT_HEADERS.replace("UTF-8", "UTF-7"))),
                broken("without its id", "first part", root(ROOT_TYPE)),
                broken(
                        "in base64",
                        "Content-Transfer-Encoding",
                        root(ROOT_HEADERS + "Content-Transfer-Encoding: base64\r\n")),
                broken(
                        "too long said",
                        "Content-Length",
                        root(ROOT_HEADERS + "Content-Length: 1\r\n")),
                new Case(
                        "message of 1 MB and more",
                        413,
                        "larger than 1048576",
                        including(INCLUDE + " ".repeat(1 << 20))),
                broken("no XML", "well-formed", saying("hello")),
                broken("XML that stops", "well-formed", saying("<a>" + INCLUDE)),
                broken("not UTF-8", "UTF-8", saying("<?xml version='1.0' encoding='UTF-16'?><a/>")),
                broken("a DTD", "DTD", saying("<!DOCTYPE a><a>" + INCLUDE + "</a>")),
                broken(
                        "XXE",
                        "DTD",
                        saying(
                                "<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/hostname'>]><a>"
                                        + INCLUDE
                                        + "&x;</a>")),
                broken(
                        "parameter entity",
                        "DTD",
                        alone("<!DOCTYPE a [<!ENTITY % x SYSTEM 'http://localhost:1/'> %x;]><a/>")),
                broken("unknown entity", "well-formed", alone("<a>&x;</a>")),
                broken(
                        "10^5 deep",
                        "well-formed",
                        alone("<a>".repeat(MANY) + "</a>".repeat(MANY))));
    }

    private static List<Case> files() {
        return List.of(
                broken("no id", "Content-ID", file("Content-Type: a/b\r\n")),
                broken(
                        "id without brackets",
                        "<>",
                        file("Content-Type: a/b\r\nContent-ID: file\r\n")),
                broken(
                        "percent in its id",
                        "%",
                        file("Content-Type: a/b\r\nContent-ID: <f%65>\r\n")),
                broken("no type", "file has", file("Content-ID: <file>\r\n")),
                broken(
                        "nested",
                        "multipart",
                        file(
                                "Content-Type: multipart/mixed; boundary=c\r\nContent-ID: <file>\r\n")),
                broken(
                        "a message inside",
                        "multipart",
                        file("Content-Type: message/rfc822\r\nContent-ID: <file>\r\n")),
                broken(
                        "in base64",
                        "Content-Transfer-Encoding",
                        file(FILE_HEADERS.replace("binary", "base64"))),
                broken(
                        "quoted-printable",
                        "Content-Transfer-Encoding",
                        file(FILE_HEADERS.replace("binary", "quoted-printable"))),
                broken(
                        "longer than said",
                        "Content-Length",
                        file(FILE_HEADERS + "Content-Length: 5\r\n")),
                broken(
                        "shorter than said",
                        "Content-Length",
                        file(FILE_HEADERS + "Content-Length: 99999999999\r\n")),
                broken(
                        "negative length",
                        "Content-Length",
                        file(FILE_HEADERS + "Content-Length: -1\r\n")));
    }

    private static String href(String href) {
        return "<x:Include " + XOP + " href='" + href + "'/>";
    }

    private static List<Case> includes() {
        return List.of(
                broken(
                        "a file on the server",
                        "xop:Include",
                        including(href("file:///etc/passwd"))),
                broken("an address", "xop:Include", including(href("http://localhost:1/x"))),
                broken("a jar", "xop:Include", including(href("jar:file:/a.jar!/b"))),
                broken("another id", "xop:Include", including(href("cid:other"))),
                broken("the message itself", "xop:Include", including(href("cid:root"))),
                broken("a path behind the id", "xop:Include", including(href("cid:file/../x"))),
                broken("CID in capitals", "xop:Include", including(href("CID:file"))),
                broken("an empty href", "xop:Include", including(href(""))),
                broken("no href", "xop:Include", including("<x:Include " + XOP + "/>")),
                broken("broken percent signs", "well-formed", including(href("cid:%zz"))),
                broken("the file twice", "exactly one", including(INCLUDE + INCLUDE)),
                broken("10^4 times", "exactly one", including(INCLUDE.repeat(10_000))),
                broken(
                        "something else of XOP",
                        "nothing else",
                        including(INCLUDE.replace("Include", "Other"))),
                broken(
                        "with another attribute",
                        "nothing else",
                        including(INCLUDE.replace("href", "a='b' href"))),
                broken("a file nobody asked for", "exactly one", including("")),
                broken("with attachments", "exactly one", saying("<a href='cid:file'/>")),
                broken("a file that is not there", "exactly one", alone(message(INCLUDE))),
                broken(
                        "an address without a file",
                        "xop:Include",
                        alone(message(href("http://x/")))));
    }
}
