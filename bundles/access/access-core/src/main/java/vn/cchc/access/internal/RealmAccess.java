package vn.cchc.access.internal;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.karaf.jaas.config.JaasRealm;
import org.apache.karaf.jaas.modules.BackingEngineFactory;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.cchc.access.Access;
import vn.cchc.access.Agencies;
import vn.cchc.access.Audit;
import vn.cchc.access.Person;
import vn.cchc.access.Role;
import vn.cchc.access.internal.realm.KarafRealm;
import vn.cchc.access.internal.realm.RandomPassword;
import vn.cchc.access.internal.realm.RealmPeople;
import vn.cchc.access.internal.realm.RecentSignIns;
import vn.cchc.access.internal.realm.WrongTries;
import vn.cchc.model.Problem;
import vn.cchc.model.Refusal;

/** Keeps people in Karaf's own realm, so that one name and password open shell and web. */
@Component(immediate = true)
public final class RealmAccess implements Access {
    private static final Logger LOG = LoggerFactory.getLogger(RealmAccess.class);
    private static final int LONGEST_NAME = 40;

    private final KarafRealm realm;
    private final RealmPeople people;
    private final WrongTries tries;
    private final RecentSignIns recent;
    private final RandomPassword passwords = new RandomPassword();
    private final AtomicReference<Audit> audit = new AtomicReference<>();

    @Activate
    public RealmAccess(
            @Reference(
                            cardinality = ReferenceCardinality.AT_LEAST_ONE,
                            policyOption = ReferencePolicyOption.GREEDY)
                    List<JaasRealm> realms,
            @Reference(
                            cardinality = ReferenceCardinality.AT_LEAST_ONE,
                            policyOption = ReferencePolicyOption.GREEDY)
                    List<BackingEngineFactory> factories) {
        this(new KarafRealm(realms, factories), InstantSource.system());
    }

    RealmAccess(KarafRealm realm, InstantSource clock) {
        this.realm = realm;
        people = new RealmPeople(realm);
        tries = new WrongTries(clock);
        recent = new RecentSignIns(clock);
    }

    /** Signing in works without the trail, because the trail needs the database. */
    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    void bindAudit(Audit arrived) {
        audit.set(arrived);
    }

    void unbindAudit(Audit leaving) {
        audit.compareAndSet(leaving, null);
    }

    @Override
    public synchronized List<Person> people() {
        return people.all();
    }

    @Override
    public synchronized Optional<Person> find(String name) {
        return people.find(name);
    }

    @Override
    public Optional<Person> signIn(String name, char[] password) {
        String tried = name.length() > LONGEST_NAME ? "" : name;
        return tries.attempt(tried, () -> check(tried, password), () -> tellClosed(tried));
    }

    @Override
    public synchronized String add(String name, Set<Role> roles, Agencies agencies) {
        refuseBad(name, roles);
        refuseWithoutAdministrator(name, roles);
        String password = passwords.next();
        people.put(new Person(name, roles, agencies), password);
        if (!find(name).equals(Optional.of(new Person(name, roles, agencies)))) {
            throw notWritten();
        }
        LOG.info("A person was added or changed; there are now {}", people.all().size());
        return password;
    }

    @Override
    public synchronized boolean remove(String name) {
        if (find(name).isEmpty()) {
            return false;
        }
        refuseWithoutAdministrator(name, Set.of());
        people.remove(name);
        if (find(name).isPresent()) {
            throw notWritten();
        }
        LOG.info("A person was removed; there are now {}", people.all().size());
        return true;
    }

    private Optional<Person> check(String name, char[] password) {
        return recent.person(realm::file, name, password, () -> checkSlowly(name, password));
    }

    private Optional<Person> checkSlowly(String name, char[] password) {
        var subject = realm.signIn(name, password);
        if (subject.isEmpty() && find(name).isEmpty()) {
            realm.checkNothing(password);
        }
        return subject.map(s -> RealmPeople.person(name, s.getPrincipals()));
    }

    /** Names that do not exist are left out: people type passwords into the wrong field. */
    private void tellClosed(String name) {
        Audit trail = audit.get();
        if (trail != null && find(name).isPresent()) {
            trail.record(name, "sign-in.closed", "password", "five wrong tries");
        }
    }

    private static void refuseBad(String name, Set<Role> roles) {
        var problems = new ArrayList<Problem>();
        if (!name.matches("[a-z][a-z0-9._-]{1," + (LONGEST_NAME - 1) + "}")) {
            problems.add(AccessFault.NAME.at("name", name));
        }
        if (roles.isEmpty()) {
            problems.add(AccessFault.NO_ROLE.at("roles"));
        }
        if (!problems.isEmpty()) {
            throw new Refusal(Refusal.Kind.INVALID, problems);
        }
    }

    private void refuseWithoutAdministrator(String name, Set<Role> roles) {
        List<Person> administrators =
                people.all().stream().filter(p -> p.is(Role.ADMINISTRATOR)).toList();
        if (!roles.contains(Role.ADMINISTRATOR)
                && administrators.size() == 1
                && administrators.get(0).name().equals(name)) {
            throw new Refusal(Refusal.Kind.CONFLICT, AccessFault.LAST_ADMINISTRATOR.at(name));
        }
    }

    private static Refusal notWritten() {
        return new Refusal(
                Refusal.Kind.UNAVAILABLE, AccessFault.NOT_WRITTEN.at("etc/users.properties"));
    }
}
