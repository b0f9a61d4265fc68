package vn.cchc.campaign.internal.openness;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.Designate;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;
import vn.cchc.campaign.Admission;
import vn.cchc.campaign.Campaign;
import vn.cchc.campaign.internal.faults.CampaignFault;
import vn.cchc.campaign.internal.store.SecretStore;
import vn.cchc.model.Refusal;

/**
 * Keeps a program from answering an open survey by the thousand, without a third party and without
 * anything that follows a person: a little work in the browser, and limits by neighbourhood of the
 * net, lower for those who did no work.
 */
@Component(service = Openness.class, configurationPid = "cchc.campaign.open")
@Designate(ocd = Openness.Config.class)
public final class Openness {
    /** The limits of open surveys. */
    @ObjectClassDefinition(name = "Open surveys")
    public @interface Config {
        @AttributeDefinition(description = "Numbers a browser tries at most; 0 asks for no work")
        long effort() default 50_000;

        @AttributeDefinition(description = "How long what came is remembered")
        int minutes() default 10;

        @AttributeDefinition(description = "Most in that time from one /24 or /48, with work done")
        int withWork() default 300;

        @AttributeDefinition(description = "The same without, as browsers without scripts send")
        int withoutWork() default 30;
    }

    private final Optional<Work> work;
    private final Neighbourhoods workers;
    private final Neighbourhoods others;

    @Activate
    public Openness(@Reference SecretStore secrets, Config config) {
        this(
                secrets.secret("work"),
                config.effort(),
                Duration.ofMinutes(config.minutes()),
                new int[] {config.withWork(), config.withoutWork()},
                Clock.systemUTC());
    }

    /**
     * @param most with work done, and without
     */
    public Openness(byte[] secret, long effort, Duration whileLong, int[] most, Clock clock) {
        work = effort > 0 ? Optional.of(new Work(secret, effort, clock)) : Optional.empty();
        workers = new Neighbourhoods(most[0], whileLong, clock);
        others = new Neighbourhoods(most[1], whileLong, clock);
    }

    private static boolean asks(Campaign campaign) {
        return campaign.plan().admission() == Admission.OPEN && !campaign.onTrial();
    }

    /** The work that is asked for, as JSON; none where a ballot is the right, or on trial. */
    public Optional<String> challenge(Campaign campaign) {
        return work.filter(w -> asks(campaign)).map(Work::challenge);
    }

    /**
     * Lets a response in.
     *
     * @param address of who sends, which is forgotten at once but for its neighbourhood
     * @param solution of the work; an empty text is none
     * @throws Refusal TOO_MANY when that many came from there just now
     */
    public void admit(Campaign campaign, String address, Optional<String> solution) {
        if (!asks(campaign)) {
            return;
        }
        boolean worked = work.isEmpty() || solution.filter(s -> work.get().isDone(s)).isPresent();
        if (!(worked ? workers : others).admits(address)) {
            throw new Refusal(Refusal.Kind.TOO_MANY, CampaignFault.TOO_MANY.at(""));
        }
    }
}
