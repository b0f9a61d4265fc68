package vn.cchc.invitation.internal.store;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cchc.invitation.internal.InvitationOffice.CAMPAIGN;
import static vn.cchc.invitation.internal.InvitationOffice.blinding;
import static vn.cchc.invitation.internal.InvitationOffice.officials;
import static vn.cchc.invitation.internal.InvitationOffice.token;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.cchc.ballot.Ballot;
import vn.cchc.ballot.BlindSignature;
import vn.cchc.invitation.Letter;
import vn.cchc.invitation.internal.InvitationOffice;
import vn.cchc.testing.DatabaseFixture;

/**
 * A program with every byte of the store of contacts and every ballot that was handed in finds no
 * more links than one that guesses.
 */
class LinkerTest {
    private static final int PEOPLE = 120;

    private final long seed = new Random().nextLong();

    /** In the order in which people came; what the linker is to find out. */
    private final List<String> came = new ArrayList<>();

    private final Map<String, Ballot> ballots = new HashMap<>();
    private final List<String> secrets = new ArrayList<>();

    @TempDir private Path folder;
    private DatabaseFixture database;
    private InvitationOffice office;

    @BeforeEach
    void everybody_comes_in_the_order_of_the_list() {
        System.out.println("Seed of LinkerTest: " + seed);
        database =
                DatabaseFixture.derby(folder.resolve("contacts"), "invitation", "db/changelog.xml");
        office = InvitationOffice.on(database);
        var letters = new ArrayList<>(office.openWith(officials("a", "x", PEOPLE)));
        letters.sort(Comparator.comparing(l -> number(l.contact().address().text())));
        letters.forEach(this::take);
    }

    private static int number(String address) {
        return Integer.parseInt(address.replaceAll("\\D", ""));
    }

    private void take(Letter letter) {
        var blinding = blinding(office.key("x"));
        String signature = office.issue(letter, blinding);
        String person = letter.contact().address().text();
        came.add(person);
        ballots.put(person, BlindSignature.read(signature).flatMap(blinding::finish).orElseThrow());
        secrets.addAll(List.of(token(letter), blinding.blinded().text(), signature));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void nothing_of_a_ballot_its_blinding_or_its_link_is_in_any_file() throws IOException {
        ballots.values().forEach(this::addFormsOf);
        var stored = InvitationOffice.column(database, "signed");

        assertThat(hits(secrets)).isEmpty();
        assertThat(hits(stored.stream().flatMap(Optional::stream).toList())).isNotEmpty();
    }

    private void addFormsOf(Ballot ballot) {
        secrets.add(ballot.serial());
        for (String part : ballot.text().split("\\.")) {
            byte[] octets = Base64.getUrlDecoder().decode(part);
            secrets.add(part);
            secrets.add(Base64.getEncoder().encodeToString(octets));
            secrets.add(HexFormat.of().formatHex(octets));
            secrets.add(new String(octets, StandardCharsets.ISO_8859_1));
            secrets.add(Hash.of(part));
        }
        secrets.add(Hash.of(ballot.text()));
    }

    private List<String> hits(List<String> texts) throws IOException {
        var hits = new ArrayList<String>();
        try (var files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
                texts.stream().filter(bytes::contains).forEach(hits::add);
            }
        }
        return hits;
    }

    @Test
    void ballots_that_come_in_another_order_are_guessed_no_better_than_by_chance() {
        var people = new ArrayList<>(came);
        Collections.shuffle(people, new Random(seed));
        var handedIn = people.stream().map(ballots::get).toList();
        var rows =
                InvitationOffice.column(database, "address").stream().map(Optional::get).toList();
        var signed =
                InvitationOffice.column(database, "signed").stream().map(Optional::get).toList();

        // Chance finds one, give or take one; more than five come once in some ten thousand times.
        assertThat(links(rows, handedIn)).isLessThanOrEqualTo(5);
        var byHash =
                IntStream.range(0, PEOPLE)
                        .boxed()
                        .sorted(Comparator.comparing(signed::get))
                        .map(rows::get)
                        .toList();
        var bySerial = handedIn.stream().sorted(Comparator.comparing(Ballot::serial)).toList();
        var byText = handedIn.stream().sorted(Comparator.comparing(Ballot::text)).toList();
        assertThat(links(byHash, bySerial)).isLessThanOrEqualTo(5);
        assertThat(links(byHash, byText)).isLessThanOrEqualTo(5);
    }

    private long links(List<String> people, List<Ballot> guessed) {
        return IntStream.range(0, PEOPLE)
                .filter(i -> ballots.get(people.get(i)).equals(guessed.get(i)))
                .count();
    }

    /** Answers handed in at once come in the order of the ballots: the rows must not know it. */
    @Test
    void where_a_row_lies_says_nothing_of_when_somebody_came() {
        assertThat(Math.abs(correlation(rows()))).isLessThan(0.4);

        office.invitations.close(CAMPAIGN, "lan");

        assertThat(Math.abs(correlation(rows()))).isLessThan(0.4);
    }

    private List<String> rows() {
        return InvitationOffice.column(database, "address").stream().map(Optional::get).toList();
    }

    /** Of rank in the table with rank of coming; its spread by chance is 0.09. */
    private double correlation(List<String> rows) {
        double squares = 0;
        for (int i = 0; i < PEOPLE; i++) {
            squares += Math.pow(i - came.indexOf(rows.get(i)), 2);
        }
        return 1 - 6 * squares / (PEOPLE * ((double) PEOPLE * PEOPLE - 1));
    }
}
