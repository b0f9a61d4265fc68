package vn.cchc.archive.internal.pages;

import vn.cchc.archive.Document;
import vn.cchc.archive.Version;
import vn.cchc.archive.content.Extract.Source;
import vn.cchc.archive.content.Extract.Trait;
import vn.cchc.model.LanguageText;

/** How far a file is read, in words for who is asked to describe it. */
enum FileState {
    WAITING(
            "Máy đang đọc tệp; bản quét thì nhận dạng chữ, mỗi trang vài giây. Đề xuất sẽ hiện ở đây, hoặc tự điền ngay.",
            "The file is being read; text on a scan is recognised, some seconds a page. Proposals will come here, or fill it in now."),
    UNREADABLE(
            "Không đọc được nội dung tệp này. Tệp vẫn được lưu nguyên vẹn; hãy tự điền.",
            "This file cannot be read. It is kept as it is; fill it in yourself."),
    UNRECOGNISED(
            "Đây là ảnh hoặc bản quét chưa nhận dạng được chữ, nên tìm theo nội dung sẽ không thấy. Hãy tự điền.",
            "This is a picture or a scan whose text was not recognised, so searching for what it says will not find it. Fill it in yourself."),
    RECOGNISED(
            "Máy đã nhận dạng chữ trên bản quét và đề xuất các mục dưới đây. Chữ nhận dạng có thể sai: so từng mục với bản gốc rồi xác nhận.",
            "Text was recognised on the scan and proposes what is below. It may be wrong: compare each line with the original, then confirm."),
    PROPOSED(
            "Máy đã đọc văn bản và đề xuất các mục dưới đây. Kiểm tra từng mục rồi xác nhận.",
            "The text was read and proposes what is below. Check each line, then confirm."),
    SILENT("Điền những gì biết rồi xác nhận.", "Fill in what is known, then confirm.");

    private final LanguageText words;

    FileState(String vietnamese, String english) {
        words = new LanguageText(vietnamese, english);
    }

    LanguageText words() {
        return words;
    }

    /**
     * @param proposed how many values the text proposes
     */
    static FileState of(Document document, int proposed) {
        if (document.described().isPresent()) {
            // Nothing is proposed any more.
            return SILENT;
        }
        Version version = document.newest();
        return switch (version.condition()) {
            case WAITING -> WAITING;
            case UNREADABLE -> UNREADABLE;
            default -> proposed > 0 ? proposing(version.source()) : silent(version);
        };
    }

    private static FileState proposing(Source source) {
        return source == Source.TEXT ? PROPOSED : RECOGNISED;
    }

    private static FileState silent(Version version) {
        return version.traits().contains(Trait.UNREAD_PICTURES) ? UNRECOGNISED : SILENT;
    }
}
