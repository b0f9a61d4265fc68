package vn.cchc.access.internal.shell;

import java.util.List;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import vn.cchc.access.Access;
import vn.cchc.access.Person;
import vn.cchc.access.Role;
import vn.cchc.shell.text.JsonText;
import vn.cchc.shell.text.TextTable;
import vn.cchc.shell.text.Told;

/** Lists people and their roles. */
@Service
@Command(
        scope = "cchc",
        name = "users",
        description =
                "Lists the people who can sign in, with their roles"
                        + " / Danh sách người và vai trò",
        detailedDescription = "Example: cchc:users --json")
public final class UsersCommand implements Action {
    @Reference private Access access;

    @Option(name = "--json", description = "As JSON, for programs")
    private boolean json;

    /** A person as JSON. */
    record PersonLine(String name, List<String> roles, List<String> agencies) {
        static PersonLine of(Person person) {
            return new PersonLine(
                    person.name(),
                    person.roles().stream().map(Role::word).sorted().toList(),
                    List.copyOf(person.agencies().words()));
        }
    }

    @Override
    public Object execute() throws Exception {
        return Told.toRoles(List.of(Role.ADMINISTRATOR_WORD), this::list);
    }

    private Object list() {
        List<PersonLine> people = access.people().stream().map(PersonLine::of).toList();
        if (json) {
            System.out.print(JsonText.of(people));
            return null;
        }
        var table = new TextTable().text("Name").text("Roles").folded("Agencies");
        people.forEach(
                p ->
                        table.row(
                                p.name(),
                                String.join(" ", p.roles()),
                                String.join(" ", p.agencies())));
        System.out.print(table);
        return null;
    }
}
