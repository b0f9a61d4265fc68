package vn.cchc.edition.internal.faults;

import vn.cchc.model.FaultKind;
import vn.cchc.model.FaultText;

/** Faults of the bundle as a file: what is in it, how large it is, what its manifest asks for. */
public enum FileFault implements FaultKind {
    UNREADABLE(
            "001",
            "Không đọc được tệp jar: {0}.",
            "The file cannot be read as a jar: {0}.",
            "Hãy tạo lại tệp và sao chép trọn vẹn.",
            "Build it again and copy it whole."),
    NO_YEAR(
            "002",
            "Trong gói không có tệp CCHC-INF/edition.yaml.",
            "There is no CCHC-INF/edition.yaml in it.",
            "Hãy chọn tệp jar hoặc thư mục của một năm.",
            "Choose the jar or folder of a year."),
    TOO_MANY_FILES(
            "003",
            "Gói có hơn {0} tệp.",
            "It holds more than {0} files.",
            "Một năm chỉ gồm vài chục tệp; hãy bỏ những gì không thuộc về năm.",
            "A year is a few dozen files; take out what is not part of it."),
    TOO_LARGE(
            "004",
            "Gói giải nén ra hơn {0} MB.",
            "It unpacks to more than {0} MB.",
            "Một năm chỉ vài trăm kilobyte; hãy bỏ những gì không thuộc về năm.",
            "A year is a few hundred kilobytes; take out what is not part of it."),
    BAD_PATH(
            "005",
            "Tên tệp \"{0}\" trỏ ra ngoài gói của năm hoặc có ký tự không được phép.",
            "The name \"{0}\" points outside the year or holds a character that is not allowed.",
            "Chỉ dùng chữ cái, chữ số, dấu chấm, gạch nối, gạch dưới và dấu / giữa các thư mục.",
            "Use letters, digits, dot, dash and underscore, with / between folders."),
    TWICE(
            "006",
            "Tệp \"{0}\" có hai lần trong tệp jar.",
            "The file \"{0}\" is in the jar twice.",
            "Chỉ giữ lại một.",
            "Keep one of them."),
    PROGRAM(
            "007",
            "Một năm chỉ gồm dữ liệu, mà \"{0}\" là chương trình hoặc tệp nén.",
            "A year is data, and \"{0}\" is a program or an archive.",
            "Hãy bỏ ra; điều gì các tệp của năm không diễn đạt được thì thuộc về phần mềm.",
            "Take it out; what a year cannot say in its files belongs into the product."),
    OUTSIDE(
            "008",
            "Không ai đọc tệp \"{0}\".",
            "Nobody reads \"{0}\".",
            "Trong gói của năm chỉ giữ thư mục CCHC-INF/ và tệp manifest.",
            "Keep only CCHC-INF/ and the manifest in a year."),
    SIGNATURE(
            "009",
            "Chữ ký không khớp với nội dung: {0}.",
            "The signature does not fit the content: {0}.",
            "Hãy lấy lại tệp từ người soạn; không dùng tệp này.",
            "Get the file from its author again; do not use this one."),
    NO_MANIFEST(
            "010",
            "Gói không có tệp META-INF/MANIFEST.MF.",
            "It has no META-INF/MANIFEST.MF.",
            "Hãy tạo gói bằng dự án cha của các năm, dự án này ghi tệp manifest.",
            "Build it with the parent of the years, which writes the manifest."),
    BAD_MANIFEST(
            "011",
            "Không đọc được tệp manifest: {0}.",
            "The manifest cannot be read: {0}.",
            "Hãy tạo gói bằng dự án cha của các năm, dự án này ghi tệp manifest.",
            "Build it with the parent of the years, which writes the manifest."),
    HEADER(
            "012",
            "Manifest của một năm không được có dòng {0}.",
            "A year may not have the manifest line {0}.",
            "Hãy bỏ dòng này: một năm không mang mã chương trình, không đòi mã chương trình và không là mảnh ghép của gói khác.",
            "Take it out: a year brings no code, asks for none and is nobody's fragment."),
    NO_FORMAT(
            "013",
            "Manifest không yêu cầu bộ đọc định dạng này.",
            "The manifest does not require the reader of this format.",
            "Hãy ghi Require-Capability: cchc.edition;filter:=\"(format=1)\", hoặc dùng dự án cha của các năm.",
            "Write Require-Capability: cchc.edition;filter:=\"(format=1)\", or use the parent of the years."),
    OTHER_CAPABILITY(
            "014",
            "Manifest yêu cầu {0}.",
            "The manifest requires {0}.",
            "Một năm chỉ yêu cầu cchc.edition, ngoài ra không yêu cầu gì.",
            "A year requires cchc.edition and nothing else."),
    BUNDLE_NAME(
            "015",
            "Gói mang tên {0} nhưng chứa năm {1}.",
            "The bundle is called {0}, but it holds {1}.",
            "Hãy đặt tên thư mục và gói là {2}, hoặc sửa index và year trong edition.yaml.",
            "Call the folder and artifact {2}, or correct index and year in edition.yaml."),
    BUNDLE_VERSION(
            "016",
            "\"{0}\" không phải là số phiên bản của gói.",
            "\"{0}\" is not the version of a bundle.",
            "Hãy ghi Bundle-Version theo dạng số.số.số, ví dụ 1.0.0.",
            "Write Bundle-Version as number.number.number, for example 1.0.0."),
    UNKNOWN_FILE(
            "020",
            "edition.yaml không nêu tệp \"{0}\", sẽ không ai đọc tệp này.",
            "edition.yaml names no file \"{0}\", and nobody would read it.",
            "Hãy nêu tệp trong edition.yaml hoặc bỏ tệp ra.",
            "Name it in edition.yaml or take it out."),
    MISSING_FILE(
            "021",
            "Tệp {0} được nêu ở đây nhưng không có trong gói của năm.",
            "The file {0} is named here and is not in the year.",
            "Hãy thêm tệp vào CCHC-INF/ hoặc sửa lại tên. {1}",
            "Add it to CCHC-INF/ or correct the name. {1}"),
    FILE_TOO_LARGE(
            "022",
            "Tệp lớn hơn {0} KB.",
            "The file is larger than {0} KB.",
            "Hãy tách tệp hoặc bỏ những gì không thuộc về năm.",
            "Split it or take out what is not part of the year."),
    BROKEN_OFF(
            "023",
            "Việc kiểm tra bị ngắt giữa chừng: {0}.",
            "The exam broke off: {0}.",
            "Đây là lỗi của phần mềm: hãy báo lại kèm nhật ký của máy chủ.",
            "This is a fault of the product: report it with the log of the server.");

    private final FaultText text;

    FileFault(String number, String what, String inEnglish, String remedy, String alsoInEnglish) {
        text = FaultText.of("EDN-" + number, what, inEnglish, remedy, alsoInEnglish);
    }

    @Override
    public FaultText text() {
        return text;
    }
}
