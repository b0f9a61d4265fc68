package vn.cchc.registry.internal.asking;

import vn.cchc.model.FaultKind;
import vn.cchc.model.FaultText;

/** What can be wrong with a question to the registry: Vietnamese first, then English. */
public enum AskedFault implements FaultKind {
    NO_PERIOD(
            "201",
            "Không có thời kỳ \"{0}\".",
            "There is no period \"{0}\".",
            "Viết một trong: {1}.",
            "Write {1}."),
    NO_UNIT(
            "201",
            "Không có đơn vị {0} mang mã {1} trong thời kỳ {2}.",
            "There is no {0} {1} in {2}.",
            "Tra trong các danh sách của sổ đăng ký đơn vị.",
            "Look it up in the lists of the registry."),
    NO_BOUNDARIES(
            "201",
            "Không có ranh giới cho thời kỳ {0}.",
            "There are no boundaries for the period {0}.",
            "Tra trong các danh sách của sổ đăng ký đơn vị.",
            "Look it up in the lists of the registry."),
    NO_KIND(
            "202",
            "\"{0}\" không phải là một loại đơn vị.",
            "\"{0}\" is no kind of unit.",
            "Viết province, district, commune hoặc ministry.",
            "Write province, district, commune or ministry."),
    NAME(
            "202",
            "Cần một tên dài 1 đến 200 ký tự.",
            "A name of 1 to 200 characters is needed.",
            "Xem mô tả lời gọi ở /api.",
            "See the description of the call in /api/openapi.json."),
    CODE(
            "202",
            "Mã gồm chữ số và chữ hoa, không phải \"{0}\".",
            "A code has digits and capital letters, not \"{0}\".",
            "Xem mô tả lời gọi ở /api.",
            "See the description of the call in /api/openapi.json."),
    NO_PROVINCE(
            "203",
            "Không có tỉnh, thành phố \"{0}\" trong thời kỳ {1}.",
            "There is no province \"{0}\" in {1}.",
            "Viết một trong: {2}.",
            "Write one of {2}."),
    NO_DISTRICT(
            "203",
            "Không có huyện \"{0}\" trong thời kỳ {1}.",
            "There is no district \"{0}\" in {1}.",
            "Tra ở /api/registry/{1}/districts.",
            "Look it up at /api/registry/{1}/districts."),
    NO_DISTRICTS(
            "203",
            "Không có huyện \"{0}\" trong thời kỳ {1}.",
            "There is no district \"{0}\" in {1}.",
            "Bỏ tham số này: thời kỳ này không có cấp huyện.",
            "Leave it out: this period has none.");

    private final FaultText text;

    AskedFault(String number, String what, String inEnglish, String remedy, String alsoInEnglish) {
        text = FaultText.of("REG-" + number, what, inEnglish, remedy, alsoInEnglish);
    }

    @Override
    public FaultText text() {
        return text;
    }
}
