package vn.cchc.access;

import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/** Who may sign in, and as what. */
@ProviderType
public interface Access {

    List<Person> people();

    Optional<Person> find(String name);

    /** The person when name and password are right. Wrong names and wrong passwords look alike. */
    Optional<Person> signIn(String name, char[] password);

    /**
     * Adds a person with a random password, or gives an existing one a new password and these
     * roles.
     *
     * @return the password; it is not kept anywhere in clear
     */
    String add(String name, java.util.Set<Role> roles);

    /** False when there is no such person. */
    boolean remove(String name);
}
