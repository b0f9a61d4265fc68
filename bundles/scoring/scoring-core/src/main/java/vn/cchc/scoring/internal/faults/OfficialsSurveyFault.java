package vn.cchc.scoring.internal.faults;

import vn.cchc.model.FaultKind;
import vn.cchc.model.FaultText;

/** Why campaigns cannot be taken for the survey of officials of a year. */
public enum OfficialsSurveyFault implements FaultKind {
    NO_SURVEY(
            "535",
            "Năm {0} không nói câu trả lời của cán bộ, công chức được đổi ra điểm thế nào.",
            "The edition {0} does not say how answers of officials become points.",
            "Hãy dùng một năm có officials-survey trong methodology.yaml, hoặc ghi tỷ lệ vào bảng điểm.",
            "Use an edition with officials-survey in methodology.yaml, or write the percentages into the sheet."),
    OTHER_YEAR(
            "536",
            "Đợt khảo sát này hỏi bằng phiếu của {0}, không phải của {1}.",
            "This campaign asks with a form of {0} and not of {1}.",
            "Hãy chọn đợt khảo sát của đúng năm.",
            "Choose a campaign of the edition."),
    OTHER_VERSION(
            "537",
            "Gói năm {0} đã thay đổi kể từ khi đợt khảo sát này được kiểm tra.",
            "The year {0} has changed since this campaign was checked with it.",
            "Hãy cài lại đúng phiên bản đã dùng để hỏi; câu hỏi và cách cho điểm phải là một.",
            "Install the version again that people were asked with: questions and shares must be of one piece."),
    NO_CAMPAIGN(
            "538",
            "Không nêu đợt khảo sát nào.",
            "No campaign is named.",
            "Hãy nêu một đợt khảo sát cho mỗi nhóm trả lời.",
            "Name one campaign for each group of respondents."),
    NO_ROOM(
            "539",
            "Máy chủ không có phần khảo sát trực tuyến.",
            "The server has no room of online surveys.",
            "Hãy cài feature cchc-campaign.",
            "Install the feature cchc-campaign.");

    private final FaultText text;

    OfficialsSurveyFault(
            String number, String what, String inEnglish, String remedy, String alsoInEnglish) {
        text = FaultText.of("SCO-" + number, what, inEnglish, remedy, alsoInEnglish);
    }

    @Override
    public FaultText text() {
        return text;
    }
}
