package vn.cchc.web.internal.xop;

import vn.cchc.model.LanguageText;
import vn.cchc.web.internal.failures.Failure;
import vn.cchc.web.internal.failures.FailureException;
import vn.cchc.web.internal.failures.RequestFault;

/**
 * What a package must be beyond the rules of its parts; a client that breaks a rule is told which.
 */
enum PackageRule {
    TYPE(
            "Content-Type phải nêu boundary và start-info=\"text/xml\" một lần",
            "Content-Type names boundary and start-info=\"text/xml\", each once"),
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
    INCLUDE(
            "thông điệp có đúng một xop:Include cho tệp, href là cid: của tệp, không gì khác",
            "the message has exactly one xop:Include for the file, its href being the cid: of the"
                    + " file and nothing else");

    private final LanguageText words;

    PackageRule(String vi, String en) {
        words = new LanguageText(vi, en);
    }

    FailureException broken() {
        return new FailureException(Failure.of(400, RequestFault.PACKAGE.at("", words)));
    }
}
