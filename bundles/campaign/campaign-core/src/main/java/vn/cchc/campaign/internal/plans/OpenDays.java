package vn.cchc.campaign.internal.plans;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.IsoFields;
import vn.cchc.campaign.Campaign;
import vn.cchc.campaign.CampaignState;

/** Days in Viet Nam, by which campaigns open and close. */
public record OpenDays(Clock clock) {
    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    /** Whether responses are taken today; on trial they are, and do not count. */
    public boolean takes(Campaign campaign) {
        return campaign.onTrial() || campaign.state() == CampaignState.OPEN && within(campaign);
    }

    private boolean within(Campaign campaign) {
        var today = today();
        return !today.isBefore(campaign.plan().opens()) && !today.isAfter(campaign.plan().closes());
    }

    public LocalDate today() {
        return clock.instant().atZone(ZONE).toLocalDate();
    }

    /** The week of today as {@code 2026-W48}: all that is kept of when a response came. */
    public String week() {
        var today = today();
        return "%04d-W%02d"
                .formatted(
                        today.get(IsoFields.WEEK_BASED_YEAR),
                        today.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }
}
