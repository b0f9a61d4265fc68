package vn.cchc.invitation;

import java.io.InputStream;
import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The rolls of the campaigns. One person on a roll gets one ballot, whatever is tried at once and
 * on however many servers. What is refused is refused by a {@code Refusal} with every problem.
 */
@ProviderType
public interface Invitations {
    /** So few people are no group: they could be told by it. */
    int SMALLEST_GROUP = 10;

    /** Puts people on the roll of a campaign, all or none. */
    int invite(String campaign, List<Contact> contacts, String who);

    /**
     * The same from a CSV or XLSX file with the columns name, address, unit, stratum, language.
     *
     * @param file its name, for people
     */
    int invite(String campaign, String file, InputStream content, String who);

    /** Makes the keys and lets people take their ballots. A stratum below ten people is refused. */
    List<StratumKey> open(String campaign, String who);

    /** Ends it: the private keys are destroyed and the rows written anew in random order. */
    void close(String campaign, String who);

    /** Takes the people of a closed roll away; the counts stay. */
    void forget(String campaign, String who);

    RollState state(String campaign);

    /** The public keys of an open or closed roll, by stratum. */
    List<StratumKey> keys(String campaign);

    /**
     * The one signature of this invitation. The same again is answered the same, so that a lost
     * answer can be asked for again; anything else is refused once it was given.
     *
     * @param token of the link
     * @param key the id of the key it was blinded for
     * @param blinded the blinded ballot in base64url
     * @return the blind signature in base64url
     */
    String issue(String campaign, String token, String key, String blinded);

    /**
     * The ballot of somebody whose browser cannot blind, made here: confidential, not anonymous,
     * and to be said so. It is the one ballot of this invitation, as {@link #issue} gives it; the
     * same token is given the same ballot again.
     *
     * @return the ballot as its holder hands it in
     */
    String draw(String campaign, String token);

    /** How many ballots were given out, by stratum. */
    List<StratumCount> counts(String campaign);

    /** By unit; small ones together. Empty when all together are too few. */
    List<Progress> progress(String campaign);

    /**
     * A letter with a new link for everybody who was given no ballot yet and has not opted out.
     * Earlier links stay good. Call it for the first letters and for reminders.
     */
    List<Letter> letters(String campaign, String who);

    /** Who holds this link wants no more letters, of this campaign or any other. */
    void optOut(String campaign, String token);
}
