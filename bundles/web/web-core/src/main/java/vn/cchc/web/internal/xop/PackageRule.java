package vn.cchc.web.internal.xop;

import vn.cchc.model.LanguageText;
import vn.cchc.web.internal.failures.Failure;
import vn.cchc.web.internal.failures.FailureException;
import vn.cchc.web.internal.failures.RequestFault;

/** What a package must be; a client that breaks a rule is told which. */
enum PackageRule {
    TYPE(
            "Content-Type phải nêu boundary và start-info=\"text/xml\" một lần",
            "Content-Type names boundary and start-info=\"text/xml\", each once"),
    BOUNDARY(
            "boundary có từ 1 đến 70 ký tự được phép",
            "the boundary has 1 to 70 of the allowed characters"),
    BEGINNING("nội dung bắt đầu bằng boundary", "the body begins with the boundary"),
    HEADERS("mỗi phần có nhiều nhất 10 đầu mục", "a part has at most 10 headers"),
    HEADER(
            "đầu mục là một dòng \"tên: giá trị\" dài không quá 1024 byte ASCII, không ngắt dòng,"
                    + " không lặp lại",
            "a header is one line \"name: value\" of at most 1024 bytes of ASCII, not folded and"
                    + " not repeated"),
    PARTS("có một thông điệp và nhiều nhất một tệp", "there is one message and at most one file"),
    ROOT(
            "phần đầu là thông điệp kiểu application/xop+xml; type=\"text/xml\" bằng UTF-8, và là"
                    + " phần mà start nêu",
            "the first part is the message, application/xop+xml; type=\"text/xml\" in UTF-8, and"
                    + " the one that start names"),
    ROOT_XML(
            "thông điệp là XML đúng dạng, không có DTD",
            "the message is well-formed XML without a DTD"),
    FILE(
            "tệp có Content-ID trong <>, không có % hay +, và không phải là multipart hay message",
            "the file has a Content-ID in <> without % and +, and is neither multipart nor message"),
    ENCODING(
            "Content-Transfer-Encoding là binary, 8bit hoặc 7bit",
            "Content-Transfer-Encoding is binary, 8bit or 7bit"),
    LENGTH(
            "Content-Length của một phần đúng bằng độ dài của nó",
            "the Content-Length of a part is as long as it is"),
    INCLUDE(
            "thông điệp có đúng một xop:Include cho tệp, href là cid: của tệp, không gì khác",
            "the message has exactly one xop:Include for the file, its href being the cid: of the"
                    + " file and nothing else"),
    END("nội dung kết thúc bằng boundary cuối", "the body ends with the last boundary");

    private final LanguageText words;

    PackageRule(String vi, String en) {
        words = new LanguageText(vi, en);
    }

    FailureException broken() {
        return new FailureException(Failure.of(400, RequestFault.PACKAGE.at("", words)));
    }
}
