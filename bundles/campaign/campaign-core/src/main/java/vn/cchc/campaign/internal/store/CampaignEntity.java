package vn.cchc.campaign.internal.store;

import java.time.LocalDate;
import java.util.Optional;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;
import javax.persistence.Version;
import vn.cchc.campaign.Admission;
import vn.cchc.campaign.Campaign;
import vn.cchc.campaign.CampaignPlan;
import vn.cchc.campaign.CampaignState;
import vn.cchc.model.EditionId;
import vn.cchc.model.Fingerprint;
import vn.cchc.model.LanguageText;

/** A campaign in the database. */
@Entity
@Table(name = "campaign")
public class CampaignEntity {
    @Id
    @Column(name = "id")
    private String id;

    /** Counted up by each update, which is made only when it is as it was read. */
    @Version
    @Column(name = "revision")
    private int revision;

    @Column(name = "index_code")
    private String index;

    @Column(name = "index_year")
    private String year;

    @Column(name = "instrument")
    private String instrument;

    @Column(name = "admission")
    private String admission;

    @Column(name = "title_vi")
    private String titleVi;

    @Column(name = "title_en")
    private String titleEn;

    @Column(name = "introduction_vi")
    private String introductionVi;

    @Column(name = "introduction_en")
    private String introductionEn;

    @Column(name = "opens_on")
    private String opens;

    @Column(name = "closes_on")
    private String closes;

    @Column(name = "quota")
    private int quota;

    @Column(name = "campaign_state")
    private String state;

    @Column(name = "edition_sha256")
    private String checkedEdition;

    @Column(name = "created_by")
    private String createdBy;

    @Column(name = "checked_by")
    private String checkedBy;

    @Column(name = "closed_by")
    private String closedBy;

    @Column(name = "released_by")
    private String releasedBy;

    protected CampaignEntity() {}

    CampaignEntity(Campaign first) {
        id = first.id();
        createdBy = first.createdBy();
        become(first);
    }

    final void become(Campaign after) {
        var plan = after.plan();
        index = plan.edition().index();
        year = plan.edition().year();
        instrument = plan.instrument();
        admission = plan.admission().name();
        titleVi = plan.title().vi();
        titleEn = plan.title().en();
        introductionVi = plan.introduction().vi();
        introductionEn = plan.introduction().en();
        opens = plan.opens().toString();
        closes = plan.closes().toString();
        quota = plan.quota();
        state = after.state().name();
        checkedEdition = after.checkedEdition().map(Fingerprint::sha256).orElse(null);
        checkedBy = after.checkedBy().orElse(null);
        closedBy = after.closedBy().orElse(null);
        releasedBy = after.releasedBy().orElse(null);
    }

    int revision() {
        return revision;
    }

    Campaign campaign() {
        return new Campaign(
                id,
                new CampaignPlan(
                        new EditionId(index, year),
                        instrument,
                        Admission.valueOf(admission),
                        new LanguageText(titleVi, titleEn),
                        new LanguageText(introductionVi, introductionEn),
                        LocalDate.parse(opens),
                        LocalDate.parse(closes),
                        quota),
                CampaignState.valueOf(state),
                Optional.ofNullable(checkedEdition).map(Fingerprint::new),
                revision,
                createdBy,
                Optional.ofNullable(checkedBy),
                Optional.ofNullable(closedBy),
                Optional.ofNullable(releasedBy));
    }
}
