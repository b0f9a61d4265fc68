package vn.cchc.persistence.internal;

import vn.cchc.model.FaultKind;
import vn.cchc.model.FaultText;

/** Why a room has no tables. */
enum PersistenceFault implements FaultKind {
    NO_CONNECTION(
            "101",
            "Không kết nối được cơ sở dữ liệu: {0}",
            "The database gives no connection: {0}",
            "Hãy kiểm tra etc/org.ops4j.datasource-{1}.cfg và xem cơ sở dữ liệu có chạy không; máy chủ thử lại sau mỗi vài giây.",
            "Check etc/org.ops4j.datasource-{1}.cfg and that the database runs; it is tried again every few seconds."),
    NO_TABLES(
            "102",
            "Không tạo được các bảng dữ liệu: {0}",
            "The tables could not be made: {0}",
            "Hãy sửa tệp thay đổi cấu trúc (change log) hoặc cơ sở dữ liệu, rồi khởi động lại gói.",
            "Correct the change log or the database, then restart the bundle.");

    private final FaultText text;

    PersistenceFault(
            String number, String what, String inEnglish, String remedy, String alsoInEnglish) {
        text = FaultText.of("PER-" + number, what, inEnglish, remedy, alsoInEnglish);
    }

    @Override
    public FaultText text() {
        return text;
    }
}
