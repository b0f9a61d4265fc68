package vn.cchc.campaign.internal.ballots;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.cchc.ballot.Ballot;
import vn.cchc.ballot.BallotPublicKey;

/** What checks the ballots of one campaign, by stratum. */
public record BallotKeys(Map<String, BallotPublicKey> byStratum) {
    public BallotKeys {
        byStratum = new TreeMap<>(byStratum);
    }

    /** The stratum whose key signed it; empty when none did. */
    public Optional<String> stratum(Ballot ballot) {
        return byStratum.entrySet().stream()
                .filter(key -> key.getValue().verify(ballot))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** The ids of the keys with spaces between, as the script of ballots reads them. */
    public String ids() {
        return byStratum.values().stream()
                .map(BallotPublicKey::id)
                .collect(Collectors.joining(" "));
    }
}
