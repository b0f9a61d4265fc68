package vn.cchc.graph.jena.internal.frozen;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;

/** Statements of few terms, so that joins hit; their literals are those that stores confuse. */
public final class RandomStatements {
    public static final String NS = "https://cchc.vn/def/";
    private static final int THINGS = 8;
    private static final int PREDICATES = 5;

    private final Random random;
    private final List<Node> literals;

    public RandomStatements(Random random) {
        this(random, literals());
    }

    /**
     * @param literals those that may come
     */
    public RandomStatements(Random random, List<Node> literals) {
        this.random = random;
        this.literals = literals;
    }

    /** A fresh seed, printed so that a failure can be repeated. */
    public static long seed() {
        long seed = new Random().nextLong();
        System.out.println("seed " + seed);
        return seed;
    }

    public List<Triple> some(int count) {
        var statements = new ArrayList<Triple>();
        for (int i = 0; i < count; i++) {
            statements.add(statement());
        }
        return statements;
    }

    Triple statement() {
        return Triple.create(thing(), predicate(), object());
    }

    public Node thing() {
        int number = random.nextInt(THINGS);
        return number < 2 ? NodeFactory.createBlankNode("b" + number) : iri("x" + number);
    }

    public Node predicate() {
        return iri("p" + random.nextInt(PREDICATES));
    }

    /** A third are things, so that chains come about; a predicate may be spoken of too. */
    public Node object() {
        return switch (random.nextInt(6)) {
            case 0, 1, 2 -> thing();
            case 3 -> predicate();
            default -> literal();
        };
    }

    public Node literal() {
        return literals.get(random.nextInt(literals.size()));
    }

    /** Alike in value or in look, and all different as terms. */
    public static List<Node> literals() {
        return List.of(
                typed("1", XSDDatatype.XSDinteger),
                typed("01", XSDDatatype.XSDinteger),
                typed("+1", XSDDatatype.XSDinteger),
                typed("1", XSDDatatype.XSDint),
                typed("1.0", XSDDatatype.XSDdecimal),
                typed("1.10", XSDDatatype.XSDdecimal),
                typed("1.1", XSDDatatype.XSDdecimal),
                typed("0.0", XSDDatatype.XSDdecimal),
                typed("3", XSDDatatype.XSDdecimal),
                typed("1e0", XSDDatatype.XSDdouble),
                typed("1", XSDDatatype.XSDfloat),
                typed("1", XSDDatatype.XSDboolean),
                typed("true", XSDDatatype.XSDboolean),
                typed("2024-02-29", XSDDatatype.XSDdate),
                typed("2024-02-29T07:00:00+07:00", XSDDatatype.XSDdateTime),
                typed("2024-02-29T00:00:00Z", XSDDatatype.XSDdateTime),
                typed("không là số", XSDDatatype.XSDinteger),
                NodeFactory.createLiteralString("1"),
                NodeFactory.createLiteralString(""),
                NodeFactory.createLiteralString("Đắk Lắk"),
                NodeFactory.createLiteralString("\"\\\n\t\u0001\uD83D\uDE00"),
                NodeFactory.createLiteralLang("Đắk Lắk", "vi"),
                NodeFactory.createLiteralLang("Đắk Lắk", "vi-VN"),
                NodeFactory.createLiteralLang("Dak Lak", "en"),
                NodeFactory.createLiteralDT("1", NodeFactory.getType(NS + "kiểu")));
    }

    public static Node iri(String name) {
        return NodeFactory.createURI(NS + name);
    }

    private static Node typed(String text, XSDDatatype type) {
        return NodeFactory.createLiteralDT(text, type);
    }

    static FrozenDataset frozen(List<Triple> statements) {
        var builder = new FrozenBuilder();
        statements.forEach(builder::add);
        return builder.finish();
    }
}
