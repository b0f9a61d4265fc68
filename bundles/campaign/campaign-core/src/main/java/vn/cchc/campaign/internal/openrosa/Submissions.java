package vn.cchc.campaign.internal.openrosa;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.cchc.campaign.Campaign;
import vn.cchc.campaign.Receipt;
import vn.cchc.campaign.Responses;
import vn.cchc.campaign.SentResponse;
import vn.cchc.campaign.internal.faults.CampaignFault;
import vn.cchc.campaign.internal.forms.Questionnaires;
import vn.cchc.model.Problem;
import vn.cchc.model.Refusal;
import vn.cchc.survey.form.FormSubmission;
import vn.cchc.web.SentForm;
import vn.cchc.web.SentPart;

/**
 * Takes what interviewers send. A submission says what it was filled in with; its answers are
 * judged and kept as those of the pages are, and of who sent it nothing is kept.
 */
@Component(service = Submissions.class)
public final class Submissions {
    static final String SUBMISSION = "xml_submission_file";

    /** That files of the same submission come with further requests. */
    static final String INCOMPLETE = "*isIncomplete*";

    private static final String INSTANCE = "uuid:";
    private static final int LONGEST_NAME = 60;

    private final FieldCampaigns campaigns;
    private final FieldForms forms;
    private final Questionnaires questionnaires;
    private final Responses responses;

    @Activate
    public Submissions(
            @Reference FieldCampaigns campaigns,
            @Reference FieldForms forms,
            @Reference Questionnaires questionnaires,
            @Reference Responses responses) {
        this.campaigns = campaigns;
        this.forms = forms;
        this.questionnaires = questionnaires;
        this.responses = responses;
    }

    /**
     * Keeps a submission for good, then answers. The same again gives the same receipt.
     *
     * @param addressed the campaign whose address it was sent to; empty for the address of all,
     *     where the form says which it is
     * @throws Refusal as {@link Responses#take}; NOT_FOUND for a campaign that the sender may not
     *     know of; INVALID with everything wrong with the submission
     */
    public Receipt take(Optional<String> addressed, SentForm sent, Predicate<String> hasRole) {
        byte[] xml = xml(sent);
        String id = addressed.orElseGet(() -> FormSubmission.formId(xml).orRefuse());
        var campaign = campaigns.known(id, hasRole);
        var problems = new ArrayList<>(files(sent));
        var read = questionnaires.of(campaign).definition().submission(xml);
        problems.addAll(read.problems());
        read.value().ifPresent(submission -> problems.addAll(other(submission, campaign)));
        if (!problems.isEmpty()) {
            throw new Refusal(Refusal.Kind.INVALID, problems);
        }
        var submission = read.value().orElseThrow();
        return responses.take(id, new SentResponse(instance(submission), submission.answers()));
    }

    private static byte[] xml(SentForm sent) {
        var parts = sent.named(SUBMISSION);
        if (parts.size() != 1) {
            throw invalid(CampaignFault.NO_SUBMISSION.at(SUBMISSION));
        }
        try {
            if (parts.get(0).length() > FormSubmission.MOST_BYTES) {
                // One byte more than can be is enough to be refused, whatever stands in it.
                return new byte[FormSubmission.MOST_BYTES + 1];
            }
            return parts.get(0).bytes();
        } catch (IOException e) {
            throw new UncheckedIOException("What was just written cannot be read", e);
        }
    }

    /** No question asks for a picture, a sound or another file. */
    private static List<Problem> files(SentForm sent) {
        String names =
                sent.parts().stream()
                        .filter(part -> !part.name().equals(SUBMISSION))
                        .map(Submissions::name)
                        .collect(Collectors.joining(", "));
        return names.isEmpty() ? List.of() : List.of(CampaignFault.FILES.at("", names));
    }

    private static String name(SentPart part) {
        String name = part.fileName().orElse(part.name());
        return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME) + "…";
    }

    private List<Problem> other(FormSubmission submission, Campaign campaign) {
        var form = forms.of(campaign);
        var problems = new ArrayList<Problem>();
        if (!submission.formId().equals(form.id())) {
            problems.add(CampaignFault.OTHER_FORM.at("id", brief(submission.formId()), form.id()));
        }
        if (!submission.version().equals(form.version())) {
            problems.add(
                    CampaignFault.OTHER_VERSION.at(
                            "version", brief(submission.version()), form.version()));
        }
        if (!submission.instanceId().startsWith(INSTANCE)) {
            problems.add(CampaignFault.WRONG_INSTANCE.at("meta/instanceID"));
        }
        return problems;
    }

    private static String brief(String word) {
        return word.isEmpty() ? "–" : word.substring(0, Math.min(word.length(), LONGEST_NAME));
    }

    private static String instance(FormSubmission submission) {
        return submission.instanceId().substring(INSTANCE.length());
    }

    private static Refusal invalid(Problem problem) {
        return new Refusal(Refusal.Kind.INVALID, problem);
    }
}
