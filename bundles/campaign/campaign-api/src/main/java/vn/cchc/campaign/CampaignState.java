package vn.cchc.campaign;

import java.util.Locale;
import java.util.Set;
import vn.cchc.model.LanguageText;

/** How far a campaign is. */
public enum CampaignState {
    /** May still be changed. */
    DRAFT(new LanguageText("bản nháp", "draft")),
    /** The questionnaire works and every text is there; it can be tried. */
    CHECKED(new LanguageText("đã kiểm tra", "checked")),
    /** Takes responses. */
    OPEN(new LanguageText("đang mở", "open")),
    /** Takes none for the moment. */
    PAUSED(new LanguageText("tạm dừng", "paused")),
    /** Takes none any more. */
    CLOSED(new LanguageText("đã đóng", "closed")),
    /** What came out is public. */
    RELEASED(new LanguageText("đã công bố", "released"));

    private final LanguageText label;

    CampaignState(LanguageText label) {
        this.label = label;
    }

    public LanguageText label() {
        return label;
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether the next act may lead there. */
    public boolean mayBecome(CampaignState next) {
        return switch (this) {
            case DRAFT -> next == CHECKED;
            case CHECKED -> next == OPEN || next == DRAFT;
            case OPEN -> Set.of(PAUSED, CLOSED).contains(next);
            case PAUSED -> Set.of(OPEN, CLOSED).contains(next);
            case CLOSED -> next == RELEASED;
            case RELEASED -> false;
        };
    }
}
