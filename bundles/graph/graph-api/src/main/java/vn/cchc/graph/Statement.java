package vn.cchc.graph;

/** Subject, predicate, object. */
public record Statement(Term.Resource subject, Term.Iri predicate, Term object) {}
