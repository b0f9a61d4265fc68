package vn.cchc.access.internal.realm;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import vn.cchc.access.Person;

/**
 * Remembers for five minutes that a name and password were right. A program that sends them with
 * every request then pays for argon2 once; argon2 is slow on purpose, and made up more than half of
 * the work of a server that is asked a lot.
 *
 * <p>What is kept is an HMAC-SHA256, under a key that lives and dies with the process, of the whole
 * file of people, the name and the password. So any change of the file (a new password, another
 * role, somebody removed, a line edited by hand) is obeyed at once, and no password can be read
 * from what is kept. A wrong password costs argon2 every time.
 */
public final class RecentSignIns {
    private static final Duration REMEMBERED = Duration.ofMinutes(5);
    private static final int MOST = 1_000;
    private static final String ALGORITHM = "HmacSHA256";

    private record Right(Person person, Instant until) {}

    private final InstantSource clock;
    private final SecretKeySpec key;
    private final Map<String, Right> right = new OldestLeaves();

    public RecentSignIns(InstantSource clock) {
        this.clock = clock;
        var random = new byte[32];
        new SecureRandom().nextBytes(random);
        key = new SecretKeySpec(random, ALGORITHM);
    }

    /**
     * The person of this name and password.
     *
     * @param people what stands in the file of people now
     * @param check asked when this name and password were not right lately with the same file
     */
    public Optional<Person> person(
            Supplier<byte[]> people,
            String name,
            char[] password,
            Supplier<Optional<Person>> check) {
        String before = sealed(people.get(), name, password);
        var known = known(before);
        if (known.isPresent()) {
            return known;
        }
        var checked = check.get();
        // Who was checked against a file that changed meanwhile is checked again the next time.
        if (checked.isPresent() && sealed(people.get(), name, password).equals(before)) {
            keep(before, checked.get());
        }
        return checked;
    }

    private synchronized Optional<Person> known(String sealed) {
        return Optional.ofNullable(right.get(sealed))
                .filter(found -> clock.instant().isBefore(found.until()))
                .map(Right::person);
    }

    private synchronized void keep(String sealed, Person person) {
        right.put(sealed, new Right(person, clock.instant().plus(REMEMBERED)));
    }

    private String sealed(byte[] people, String name, char[] password) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            part(mac, people);
            part(mac, name.getBytes(StandardCharsets.UTF_8));
            ByteBuffer secret = StandardCharsets.UTF_8.encode(CharBuffer.wrap(password));
            mac.update(secret);
            return HexFormat.of().formatHex(mac.doFinal());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }

    /** With its length before it, so that nothing can be moved from one part to the next. */
    private static void part(Mac mac, byte[] bytes) {
        mac.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
        mac.update(bytes);
    }

    private static final class OldestLeaves extends LinkedHashMap<String, Right> {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Right> eldest) {
            return size() > MOST;
        }
    }
}
