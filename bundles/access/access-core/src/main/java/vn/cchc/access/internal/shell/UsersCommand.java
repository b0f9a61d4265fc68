package vn.cchc.access.internal.shell;

import java.util.List;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import vn.cchc.access.Access;
import vn.cchc.access.Person;
import vn.cchc.access.Role;

/** Lists people and their roles. */
@Service
@Command(
        scope = "cchc",
        name = "users",
        description = "Lists the people who can sign in, with their roles",
        detailedDescription = "Example: cchc:users --json")
public final class UsersCommand implements Action {
    @Reference private Access access;
    @Reference private Session session;

    @Option(name = "--json", description = "As JSON, for programs")
    private boolean json;

    /** A person as JSON. */
    record PersonLine(String name, List<String> roles) {
        static PersonLine of(Person person) {
            return new PersonLine(
                    person.name(), person.roles().stream().map(Role::word).sorted().toList());
        }
    }

    @Override
    public Object execute() {
        List<PersonLine> people = access.people().stream().map(PersonLine::of).toList();
        if (json) {
            Told.json(people, session.getConsole());
            return null;
        }
        var table = new TextTable("Name", "Roles");
        people.forEach(p -> table.row(p.name(), String.join(" ", p.roles())));
        session.getConsole().print(table.text());
        return null;
    }
}
