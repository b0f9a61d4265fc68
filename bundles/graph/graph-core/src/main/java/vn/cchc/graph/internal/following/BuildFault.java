package vn.cchc.graph.internal.following;

import vn.cchc.model.FaultKind;
import vn.cchc.model.FaultText;

/** Why the graph does not answer, or answers as it was before. */
enum BuildFault implements FaultKind {
    BEING_BUILT(
            "501",
            "Đồ thị đang được dựng.",
            "The graph is being built.",
            "Hãy hỏi lại sau nửa phút.",
            "Ask again in half a minute."),
    BREAKS_SHAPES(
            "502",
            "Dữ liệu các bộ phận cung cấp không theo khuôn (shape) của đồ thị, số lỗi: {0}. Đồ thị trước đó vẫn trả lời.",
            "What the rooms tell breaks the shapes of the graph, faults: {0}. The graph before answers on.",
            "Hãy sửa bộ phận hoặc năm cung cấp dữ liệu này; cchc:graph-rebuild thử dựng lại.",
            "Mend the room or year that tells these things; cchc:graph-rebuild tries again.");

    private final FaultText text;

    BuildFault(String number, String what, String inEnglish, String remedy, String alsoInEnglish) {
        text = FaultText.of("GRA-" + number, what, inEnglish, remedy, alsoInEnglish);
    }

    @Override
    public FaultText text() {
        return text;
    }
}
