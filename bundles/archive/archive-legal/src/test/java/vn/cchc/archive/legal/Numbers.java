package vn.cchc.archive.legal;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;

/** Makes numbers of every kind and agency in the code lists. */
final class Numbers {
    private static final List<DocumentKind> KINDS =
            Arrays.stream(DocumentKind.values()).filter(k -> k.abbreviation().isPresent()).toList();

    private final Random random;

    Numbers(Random random) {
        this.random = random;
    }

    DocumentNumber next() {
        DocumentKind kind = KINDS.get(random.nextInt(KINDS.size()));
        return next(kind, issuer());
    }

    IssuerCode issuer() {
        List<IssuerCode> codes = IssuerCodes.all();
        return codes.get(random.nextInt(codes.size()));
    }

    DocumentKind kind() {
        return KINDS.get(random.nextInt(KINDS.size()));
    }

    DocumentNumber next(DocumentKind kind, IssuerCode issuer) {
        String number = String.valueOf(1 + random.nextInt(9_999));
        OptionalInt year =
                random.nextBoolean()
                        ? OptionalInt.of(1990 + random.nextInt(40))
                        : OptionalInt.empty();
        return new DocumentNumber(
                random.nextInt(5) == 0 ? "0" + number : number,
                year,
                kind.abbreviation().orElseThrow() + "-" + issuer.abbreviation());
    }
}
