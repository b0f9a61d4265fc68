package vn.cchc.access;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.osgi.annotation.versioning.ProviderType;

/** Who may sign in, and as what. */
@ProviderType
public interface Access {

    List<Person> people();

    Optional<Person> find(String name);

    /**
     * The person when name and password are right. Wrong names and wrong passwords look alike and
     * take equally long.
     *
     * @throws vn.cchc.model.Refusal ACC-105, UNAVAILABLE, while the name is closed after five wrong
     *     tries or more: a second, then twice as long each time, up to a minute
     */
    Optional<Person> signIn(String name, char[] password);

    /**
     * Adds a person with a random password, or gives an existing one a new password, these roles
     * and these agencies.
     *
     * @param name 2 to 40 lower-case letters, digits, dots and dashes, a letter first
     * @return the password; it is not kept anywhere in clear
     * @throws vn.cchc.model.Refusal ACC-101 a bad name, ACC-102 no role; ACC-104, CONFLICT, when
     *     the only administrator would become something else
     */
    String add(String name, Set<Role> roles, Agencies agencies);

    /** The same for somebody who acts for no agency. */
    default String add(String name, Set<Role> roles) {
        return add(name, roles, Agencies.NONE);
    }

    /**
     * False when there is no such person.
     *
     * @throws vn.cchc.model.Refusal ACC-104, CONFLICT, for the only administrator
     */
    boolean remove(String name);
}
