package vn.cchc.web.internal.parts;

import vn.cchc.model.LanguageText;
import vn.cchc.web.internal.failures.Failure;
import vn.cchc.web.internal.failures.FailureException;
import vn.cchc.web.internal.failures.RequestFault;

/** What every body of several parts must be. */
public enum PartRule {
    BOUNDARY(
            "boundary có từ 1 đến 70 ký tự được phép",
            "the boundary has 1 to 70 of the allowed characters"),
    BEGINNING("nội dung bắt đầu bằng boundary", "the body begins with the boundary"),
    HEADERS("mỗi phần có nhiều nhất 10 đầu mục", "a part has at most 10 headers"),
    HEADER(
            "đầu mục là một dòng \"tên: giá trị\" dài không quá 1024 byte, là ASCII trừ tên tệp,"
                    + " không ngắt dòng, không lặp lại",
            "a header is one line \"name: value\" of at most 1024 bytes of ASCII but for names of"
                    + " files, not folded and not repeated"),
    ENCODING(
            "Content-Transfer-Encoding là binary, 8bit hoặc 7bit",
            "Content-Transfer-Encoding is binary, 8bit or 7bit"),
    LENGTH(
            "Content-Length của một phần đúng bằng độ dài của nó",
            "the Content-Length of a part is as long as it is"),
    END("nội dung kết thúc bằng boundary cuối", "the body ends with the last boundary");

    private final LanguageText words;

    PartRule(String vi, String en) {
        words = new LanguageText(vi, en);
    }

    /**
     * @param kind of body that is broken; its text has a place for the rule
     */
    public FailureException broken(RequestFault kind) {
        return new FailureException(Failure.of(400, kind.at("", words)));
    }
}
