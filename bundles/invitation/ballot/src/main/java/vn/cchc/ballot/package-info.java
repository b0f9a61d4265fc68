/**
 * Blind ballots: RSABSSA-SHA384-PSS-Randomized of RFC 9474. Who keeps the contacts signs a {@link
 * vn.cchc.ballot.BlindedBallot} with a {@link vn.cchc.ballot.BallotKey} and never sees the {@link
 * vn.cchc.ballot.Ballot}; who keeps the answers checks the ballot with a {@link
 * vn.cchc.ballot.BallotPublicKey} and never learns whose it is. All cryptography is Bouncy
 * Castle's.
 */
@Export
@Version("1.0.0")
package vn.cchc.ballot;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
