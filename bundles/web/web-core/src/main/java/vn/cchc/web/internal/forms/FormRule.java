package vn.cchc.web.internal.forms;

import vn.cchc.model.LanguageText;
import vn.cchc.web.internal.failures.Failure;
import vn.cchc.web.internal.failures.FailureException;
import vn.cchc.web.internal.failures.RequestFault;

/** What a form with files must be beyond the rules of its parts. */
enum FormRule {
    TYPE("Content-Type nêu boundary một lần", "Content-Type names the boundary, once"),
    PARTS("có nhiều nhất 110 phần", "there are at most 110 parts"),
    NAME(
            "mỗi phần có Content-Disposition: form-data; name=\"…\" với tên dài từ 1 đến 250 ký tự",
            "each part has Content-Disposition: form-data; name=\"…\" with a name of 1 to 250"
                    + " characters"),
    FILE_NAME(
            "filename là tên tệp bằng UTF-8, không có đường dẫn và ký tự điều khiển",
            "the filename is the name of a file in UTF-8, without a path or controls"),
    KIND("một phần không phải là multipart hay message", "a part is neither multipart nor message");

    private final LanguageText words;

    FormRule(String vi, String en) {
        words = new LanguageText(vi, en);
    }

    FailureException broken() {
        return new FailureException(Failure.of(400, RequestFault.SENT_FORM.at("", words)));
    }
}
