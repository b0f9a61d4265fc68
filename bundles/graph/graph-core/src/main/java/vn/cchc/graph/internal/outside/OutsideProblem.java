package vn.cchc.graph.internal.outside;

import vn.cchc.model.FaultKind;
import vn.cchc.model.FaultText;

/** What can be wrong with adding or removing data of others: Vietnamese first, then English. */
public enum OutsideProblem implements FaultKind {
    THERE_ALREADY(
            "601",
            "Đã có một đồ thị mang tên này.",
            "There is a graph of this name already.",
            "Thay nó bằng --replace (REST: PUT), hoặc chọn tên khác.",
            "Replace it with --replace (REST: PUT), or choose another name."),
    NOT_THERE(
            "602",
            "Không có đồ thị nào được thêm vào với tên này.",
            "No graph of this name was added.",
            "Xem danh sách bằng cchc:graph-list.",
            "See the list: cchc:graph-list."),
    NO_FILES(
            "603",
            "Trong thư mục không có tệp RDF nào.",
            "There is no file of RDF in the folder.",
            "Đặt vào đó các tệp .ttl, .nt, .nq, .trig, .rdf hoặc .jsonld, có thể kèm .gz.",
            "Put files into it that end in .ttl, .nt, .nq, .trig, .rdf or .jsonld, .gz after it or not."),
    TOGETHER_TOO_MUCH(
            "604",
            "Cùng với dữ liệu này, số mệnh đề được thêm là {0}; tối đa {1}.",
            "With this, {0} statements would be added in all; there may be {1}.",
            "Gỡ đồ thị không còn cần, hoặc tăng outsideStatements trong etc/cchc.graph.outside.cfg.",
            "Remove a graph that is not needed any more, or raise outsideStatements in etc/cchc.graph.outside.cfg."),
    NOT_STORED(
            "605",
            "Không ghi được tệp lên đĩa: {0}",
            "The file could not be written to the disk: {0}",
            "Kiểm tra chỗ trống và quyền của data/cchc/outside, rồi thêm lại.",
            "Look at the free space and the permissions of data/cchc/outside, then add it again."),
    DAMAGED(
            "606",
            "Tệp {0} không còn như khi được thêm vào, nên bị bỏ ra ngoài.",
            "The file {0} is not as it was when it was added and is left out.",
            "Thêm lại nó bằng --replace, hoặc gỡ bằng cchc:graph-remove.",
            "Add it again with --replace, or remove it: cchc:graph-remove.");

    private final FaultText text;

    OutsideProblem(
            String number, String what, String inEnglish, String remedy, String alsoInEnglish) {
        text = FaultText.of("GRA-" + number, what, inEnglish, remedy, alsoInEnglish);
    }

    @Override
    public FaultText text() {
        return text;
    }
}
