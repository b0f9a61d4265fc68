package vn.cchc.graph.jena.internal.outside;

import vn.cchc.model.FaultKind;
import vn.cchc.model.FaultText;

/** What can be wrong with a file of others: Vietnamese first, then English. */
public enum OutsideFault implements FaultKind {
    UNREADABLE(
            "151",
            "Không đọc được tệp theo {0}: {1}",
            "The file cannot be read as {0}: {1}",
            "Sửa tệp ở đó rồi thêm lại.",
            "Correct the file there and add it again."),
    FORMAT(
            "152",
            "Đuôi tên tệp không cho biết định dạng RDF nào.",
            "The ending of the name tells no format of RDF.",
            "Đặt đuôi tên tệp là {0}; thêm .gz nếu tệp được nén.",
            "End the name in {0}; add .gz when it is compressed."),
    OUR_TERM(
            "153",
            "Mệnh đề dùng từ của chính sản phẩm, {0}, nên có thể bị hiểu là số liệu chính thức.",
            "The statement uses a term of the product itself, {0}, and could pass for an official figure.",
            "Dùng từ của bộ từ vựng khác, hoặc từ của riêng cơ quan.",
            "Use a term of another vocabulary, or one of your own."),
    OUR_THING(
            "154",
            "Mệnh đề nói về một đối tượng của chính sản phẩm bằng vị từ {0}.",
            "The statement tells of a thing of the product itself by {0}.",
            "Về đối tượng của sản phẩm chỉ được nêu: {1}. Nói về đối tượng của mình và liên kết sang.",
            "Of a thing of the product only these may be said: {1}. Tell of a thing of your own and link it."),
    OUR_GRAPH(
            "155",
            "Đồ thị không được mang tên này.",
            "A graph may not have this name.",
            "Chọn một IRI tuyệt đối ngoài {0}, hoặc dưới {1}.",
            "Choose an absolute IRI outside {0}, or below {1}."),
    TOO_MUCH(
            "156",
            "Tệp có nhiều hơn {0} mệnh đề.",
            "The file has more than {0} statements.",
            "Chia nhỏ và bỏ bớt những gì không cần ở đây.",
            "Leave out what is not needed here."),
    TERM(
            "157",
            "Có một mục từ không thuộc RDF 1.1: {0}",
            "There is a term that RDF 1.1 does not have: {0}",
            "Viết mệnh đề đó theo RDF 1.1.",
            "Write the statement in RDF 1.1."),
    EMPTY(
            "158",
            "Tệp không có mệnh đề nào.",
            "There is no statement in the file.",
            "Kiểm tra xem có đúng tệp cần thêm không.",
            "Look whether it is the file that was meant."),
    INFLATES(
            "159",
            "Khi giải nén, tệp lớn gấp hơn {0} lần hoặc dài hơn {1} byte.",
            "Uncompressed, the file is more than {0} times as long, or longer than {1} bytes.",
            "Thêm tệp chưa nén, hoặc chia thành nhiều tệp.",
            "Add it uncompressed, or as several files.");

    private final FaultText text;

    OutsideFault(
            String number, String what, String inEnglish, String remedy, String alsoInEnglish) {
        text = FaultText.of("GRA-" + number, what, inEnglish, remedy, alsoInEnglish);
    }

    @Override
    public FaultText text() {
        return text;
    }
}
