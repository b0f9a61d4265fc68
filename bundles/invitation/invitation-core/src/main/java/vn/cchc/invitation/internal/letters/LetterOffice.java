package vn.cchc.invitation.internal.letters;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.metatype.annotations.Designate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.cchc.access.Audit;
import vn.cchc.invitation.Address;
import vn.cchc.invitation.Invitations;
import vn.cchc.invitation.RollState;
import vn.cchc.invitation.internal.faults.LetterFault;
import vn.cchc.invitation.internal.faults.RollFault;
import vn.cchc.invitation.internal.store.LetterStore;
import vn.cchc.model.Problem;
import vn.cchc.model.Refusal;
import vn.cchc.ops.Job;
import vn.cchc.ops.Jobs;

/**
 * Sends letters and reminders. What is asked for stands in the database first, so it goes on after
 * a refusal, a restart or on another server: every while it is looked whether letters are due.
 */
@Component(
        service = LetterOffice.class,
        immediate = true,
        configurationPid = "cchc.invitation.letters")
@Designate(ocd = LetterSettings.class)
public final class LetterOffice {
    private static final Logger LOG = LoggerFactory.getLogger(LetterOffice.class);
    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final String ANY_DAY = "9999-12-31";
    private static final int PATIENCE_SECONDS = 20;

    private final Invitations invitations;
    private final LetterStore store;
    private final Neighbours neighbours;
    private final Jobs jobs;
    private final Audit audit;
    private final LetterSettings settings;
    private final Clock clock;
    private final SecretWords secrets = new SecretWords(new SecureRandom());
    private final ScheduledExecutorService thread =
            Executors.newSingleThreadScheduledExecutor(LetterOffice::daemon);
    private volatile boolean stopping;

    @Activate
    public LetterOffice(
            @Reference Invitations invitations,
            @Reference LetterStore store,
            @Reference Neighbours neighbours,
            @Reference Jobs jobs,
            @Reference Audit audit,
            LetterSettings settings) {
        this(invitations, store, neighbours, jobs, audit, settings, Clock.systemUTC());
        thread.scheduleWithFixedDelay(
                this::goOnOrSay,
                settings.retrySeconds(),
                settings.retrySeconds(),
                TimeUnit.SECONDS);
    }

    public LetterOffice(
            Invitations invitations,
            LetterStore store,
            Neighbours neighbours,
            Jobs jobs,
            Audit audit,
            LetterSettings settings,
            Clock clock) {
        if (settings.days() < 0 || settings.retrySeconds() < 1) {
            throw new IllegalArgumentException("days is 0 or more, retrySeconds 1 or more");
        }
        this.invitations = invitations;
        this.store = store;
        this.neighbours = neighbours;
        this.jobs = jobs;
        this.audit = audit;
        this.settings = settings;
        this.clock = clock;
    }

    private static Thread daemon(Runnable work) {
        var made = new Thread(work, "cchc-letters");
        made.setDaemon(true);
        return made;
    }

    /** No thread is interrupted: in the embedded database that would shut it down. */
    @Deactivate
    void stop() throws InterruptedException {
        stopping = true;
        thread.shutdown();
        if (!thread.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            LOG.warn("A pass of letters does not stop");
        }
    }

    /**
     * A letter for everybody who took no ballot, has not opted out and can be reached; a reminder
     * for whom there was one before, and none for whom it was within the days of the settings.
     *
     * @param server address of this server as people reach it
     * @param forced also for whom it was
     * @return its result: how many were sent, refused and are waiting
     */
    public Job send(String campaign, String server, boolean forced, String who) {
        var state = invitations.state(campaign);
        if (state != RollState.OPEN) {
            throw new Refusal(Refusal.Kind.CONFLICT, RollFault.NOT_OPEN.at(campaign));
        }
        String address = Links.server(server);
        refuseWithoutMeans(store.kinds(campaign));
        String until = LocalDate.now(clock.withZone(VIETNAM)).minusDays(settings.days()).toString();
        int due = store.due(campaign, address, forced ? ANY_DAY : until);
        audit.record(who, "invitation.send", campaign, due + " letters");
        return jobs.start(
                "invitation.letters",
                campaign,
                who,
                progress -> round(campaign).run(campaign, progress).toString());
    }

    /** Takes letters back that are due and were not sent yet, those of a pass under way too. */
    public void cancel(String campaign, String who) {
        invitations.state(campaign);
        store.notDue(campaign);
        audit.record(who, "invitation.cancel", campaign, "letters not sent yet");
    }

    /** Where some can be written to, they are; the others wait. */
    private void refuseWithoutMeans(Set<Address.Kind> kinds) {
        var problems = new ArrayList<Problem>();
        boolean mail = neighbours.mail().isPresent();
        boolean centre = neighbours.centre().isPresent();
        if (kinds.contains(Address.Kind.EMAIL) && !mail) {
            problems.add(LetterFault.NO_MAIL.at(""));
        }
        if (kinds.contains(Address.Kind.PHONE) && !centre) {
            problems.add(LetterFault.NO_SHORT_MESSAGES.at(""));
        }
        boolean some = problems.size() < kinds.size();
        if (some || kinds.isEmpty()) {
            problems.clear();
        }
        if (settings.asker().isBlank()) {
            problems.add(LetterFault.NO_ASKER.at(""));
        }
        if (!problems.isEmpty()) {
            throw new Refusal(Refusal.Kind.CONFLICT, List.copyOf(problems));
        }
    }

    private LetterRound round(String campaign) {
        String server =
                store.server(campaign)
                        .orElseThrow(
                                () ->
                                        new Refusal(
                                                Refusal.Kind.CONFLICT,
                                                RollFault.NOT_OPEN.at(campaign)));
        var words =
                new LetterWords(new Links(server, campaign), neighbours.plan(campaign), settings);
        return new LetterRound(store, neighbours, words, secrets, clock);
    }

    private void goOnOrSay() {
        try {
            goOn();
        } catch (RuntimeException e) {
            LOG.warn("Letters that are due could not be looked for: {}", e.getMessage());
        }
    }

    /** Tries what is due on any roll. */
    public void goOn() {
        for (String campaign : store.unfinished()) {
            try {
                var sent = round(campaign).run(campaign, new Unseen());
                LOG.info("Letters of {}: {}", campaign, sent);
            } catch (Refusal refusal) {
                LOG.info("Letters of {}: {}", campaign, refusal.problems().get(0));
            }
        }
    }

    /** Nobody looks, but the server may stop. */
    private final class Unseen implements Jobs.Progress {
        @Override
        public void report(String step, long done, long total) {
            // Nobody looks.
        }

        @Override
        public boolean stopping() {
            return stopping;
        }
    }
}
