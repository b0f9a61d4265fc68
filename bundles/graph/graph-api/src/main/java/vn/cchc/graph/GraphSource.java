package vn.cchc.graph;

import java.util.function.Consumer;
import org.osgi.annotation.versioning.ConsumerType;
import vn.cchc.model.LanguageText;

/** A room's records as statements of the graph. Nothing about one respondent is in them. */
@ConsumerType
public interface GraphSource {

    /** Short name of the source, unique, for example {@code registry}. */
    String name();

    /** What people call what it says, in the catalog of the graph. */
    default LanguageText title() {
        return new LanguageText(
                "Dữ liệu của bộ phận " + name(), "What the room " + name() + " tells");
    }

    /**
     * Who may see what it says. What is for {@link Audience#STAFF} is in the staff graph alone, in
     * a named graph below {@link Vocabulary#INTERNAL}; it is asked again before each build.
     */
    default Audience audience() {
        return Audience.PUBLIC;
    }

    /**
     * Changes whenever {@link #tell} would say something else. The graph asks often, so this is
     * cheap.
     */
    String revision();

    /** Says every statement once. Called on a thread of the graph. */
    void tell(Consumer<Statement> listener);
}
