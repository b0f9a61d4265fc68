package vn.cchc.archive.legal.internal;

import java.util.Optional;
import vn.cchc.archive.legal.DocumentKind;
import vn.cchc.archive.legal.IssuerCode;

/**
 * What a symbol says.
 *
 * @param text in its correct form
 * @param kind empty for letters and laws
 * @param issuer empty for agencies that are in no list
 */
record Symbol(
        Read<String> text, Optional<Read<DocumentKind>> kind, Optional<Read<IssuerCode>> issuer) {}
