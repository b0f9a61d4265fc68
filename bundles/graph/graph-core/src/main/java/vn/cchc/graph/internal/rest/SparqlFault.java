package vn.cchc.graph.internal.rest;

import vn.cchc.model.FaultKind;
import vn.cchc.model.FaultText;

/** What can be wrong with a request before its query is read: Vietnamese first, then English. */
public enum SparqlFault implements FaultKind {
    NO_QUERY(
            "401",
            "Chưa có truy vấn.",
            "There is no query.",
            "Gửi truy vấn trong tham số query hoặc trong nội dung yêu cầu.",
            "Send one as the parameter query, or as the body."),
    SEVERAL_QUERIES(
            "402",
            "Có nhiều hơn một truy vấn.",
            "There is more than one query.",
            "Mỗi yêu cầu chỉ gửi một truy vấn.",
            "Send one query a request."),
    UPDATE(
            "404",
            "Đồ thị chỉ để đọc.",
            "The graph is read-only.",
            "Gửi truy vấn trong tham số query.",
            "Send a query as the parameter query."),
    TOO_LONG(
            "405",
            "Yêu cầu dài hơn {0} byte.",
            "The request is longer than {0} bytes.",
            "Gửi truy vấn ngắn hơn.",
            "Send a shorter query."),
    UNKNOWN_NAME(
            "406",
            "Đồ thị không biết gì về tên này.",
            "The graph knows nothing of this name.",
            "Tìm ở /sparql.",
            "Look for it at /sparql."),
    TOO_MANY_OF_ONE(
            "408",
            "Máy khách này đang chạy {0} truy vấn cùng lúc.",
            "This client has {0} queries running at once.",
            "Đợi một truy vấn xong rồi gửi tiếp.",
            "Wait for one to end, then send the next."),
    NO_SUCH_DUMP(
            "409",
            "Không có bản kết xuất nào mang tên này; chỉ giữ của bản dựng đang dùng.",
            "There is no dump of this name; only those of the build in use are kept.",
            "Lấy tên mới nhất ở /catalog.",
            "Take the newest name from /catalog."),
    NOT_UTF8(
            "407",
            "Nội dung không phải văn bản UTF-8.",
            "The body is not text in UTF-8.",
            "Gửi bằng UTF-8.",
            "Send it in UTF-8.");

    private final FaultText text;

    SparqlFault(String number, String what, String inEnglish, String remedy, String alsoInEnglish) {
        text = FaultText.of("GRA-" + number, what, inEnglish, remedy, alsoInEnglish);
    }

    @Override
    public FaultText text() {
        return text;
    }
}
